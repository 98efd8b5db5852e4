// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace penstock {

class AdminJob;
class EmptyState;
class MessageBar;
class RoleLabel;

/// What a server says of its build, its settings and the machine it runs on, section by section, to be copied as text.
class DiagnosticsPage final : public AdminPage
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(Session &session, QWidget *parent = nullptr);
    ~DiagnosticsPage() override;

    QString title() const override { return tr("Diagnostics"); }
    void activate() override;
    void deactivate() override;

    QTreeWidget *tree() const { return m_tree; }
    /// All of it: "[build]", then a line for each value. What could be a secret is not in it.
    QString text() const;

private:
    void read();
    void take(const AdminJob &job);
    void fitNames();
    void copy() const;

    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTreeWidget *m_tree = nullptr;
    RoleLabel *m_state = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_copy = nullptr;
    QPointer<AdminJob> m_job;
    bool m_isActive = false;
};

} // namespace penstock
