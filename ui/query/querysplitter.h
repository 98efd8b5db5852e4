// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace penstock {

class WindowLayout;

/// The text and the answer. Where people put the handle is kept for all queries.
class QuerySplitter final : public QSplitter
{
    Q_OBJECT

public:
    /// `layout` lives as long as it.
    QuerySplitter(QWidget *text, QWidget *answer, WindowLayout &layout, QWidget *parent = nullptr);
};

} // namespace penstock
