// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace penstock {

/// Shows a new token, which the server does not tell again. Does not close before somebody says that it is copied.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(const QString &name, const QString &token, QWidget *parent = nullptr);
    ~TokenDialog() override;

    QLineEdit *token() const { return m_token; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *closeButton() const { return m_close; }
    QCheckBox *copied() const { return m_copied; }

    void reject() override;

private:
    void copy();

    QLineEdit *m_token = nullptr;
    QPushButton *m_copy = nullptr;
    QCheckBox *m_copied = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace penstock
