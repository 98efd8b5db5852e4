// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace penstock {

/// Shows a new token, which the server does not tell again. Does not close before somebody says that it is copied.
class TokenDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Keeping {
        Never,
        Offered ///< it may become the login of the connection
    };

    TokenDialog(const QString &name, const QString &token, QWidget *parent = nullptr, Keeping keeping = Keeping::Never);
    ~TokenDialog() override;

    QLineEdit *token() const { return m_token; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *closeButton() const { return m_close; }
    QCheckBox *copied() const { return m_copied; }
    QCheckBox *keep() const { return m_keep; } ///< null: it is not offered

    /// It is not kept after all, or not for long: that is said, and it has to be copied.
    void showNotKept(const QString &why);

    void reject() override;

Q_SIGNALS:
    /// It is to be kept: whoever does it closes the dialog, or says showNotKept().
    void keepRequested();

private:
    void copy();
    void end();
    void updateClose();
    void setKeeping(bool isKeeping);
    void nameWork();

    QLineEdit *m_token = nullptr;
    QPushButton *m_copy = nullptr;
    QCheckBox *m_copied = nullptr;
    QCheckBox *m_keep = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_close = nullptr;
    bool m_isKeeping = false; ///< and not answered yet
};

} // namespace penstock
