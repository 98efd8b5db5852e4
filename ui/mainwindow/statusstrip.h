// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace penstock {

class ConnectionMark;
class RoleLabel;
class Session;

/// The window's last line: the current query's figures, and how the connection stands.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setQueryStatus(const QString &status);
    void setSession(const Session *session); ///< null: none chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    RoleLabel *m_query = nullptr;
    QLabel *m_icon = nullptr;
    ConnectionMark *m_mark = nullptr;
    RoleLabel *m_session = nullptr;
    int m_state = -1; ///< Session::State, -1: no session
    bool m_unverified = false;
};

} // namespace penstock
