// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;
class QToolButton;

namespace penstock {

class ProfileModel;

/// The left side of the connection manager: the list, and what can be done with its rows.
class ConnectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(ProfileModel &model, QWidget *parent = nullptr);

    QString currentId() const;
    void setCurrent(const QString &profileId);

Q_SIGNALS:
    void currentChanged(const QString &profileId);
    void activated();
    void addRequested();
    void duplicateRequested();
    void removeRequested();
    void moveRequested(int by); ///< -1: up, 1: down

private:
    QToolButton *makeButton(const QString &icon, const QString &text);
    void updateButtons();

    ProfileModel &m_model;
    QListView *m_view = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace penstock
