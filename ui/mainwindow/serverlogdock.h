// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QPlainTextEdit;

namespace penstock {

class LocalServer;

/// What the local server writes about itself.
class ServerLogDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit ServerLogDock(LocalServer &server, QWidget *parent = nullptr);

private:
    QPlainTextEdit *m_text = nullptr;
};

} // namespace penstock
