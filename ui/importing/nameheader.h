// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace penstock {

/// Column headings that are cut in the middle when they are too long. (QHeaderView has a property for that, which
/// Qt 6.4 does not honour.)
class NameHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit NameHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace penstock
