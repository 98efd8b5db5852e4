// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace penstock {

class RoleLabel;

/// Asks for a time zone by its name in the IANA database, and completes what is typed of it.
class ZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ZoneDialog(const QByteArray &current, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QByteArray &zone);

private:
    void judge();

    QLineEdit *m_name = nullptr;
    RoleLabel *m_state = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace penstock
