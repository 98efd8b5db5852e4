// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace penstock {

class RoleLabel;

/// Asks for a new value of one field. What is wrong with it is said below, and nothing closes before it is right.
class FieldEditDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Field
    {
        QString point; ///< which one, for people
        QString name;
        QString type;  ///< as FieldText has it
        QString value; ///< now; null: it has none
    };

    /// `stage` takes what was typed and says what is wrong with it; empty: nothing.
    FieldEditDialog(const Field &field, const std::function<QString(const QString &)> &stage,
                    QWidget *parent = nullptr);

    /// What nobody changed is as it was given, to the letter: no-break spaces and ends of lines stay what they are.
    QString typed() const;
    void setTyped(const QString &text);
    QString problem() const; ///< on view

    void accept() override;

private:
    std::function<QString(const QString &)> m_stage;
    QLineEdit *m_line = nullptr;      ///< of anything but texts
    QPlainTextEdit *m_text = nullptr; ///< of texts: they may have several lines
    QString m_given;                  ///< to setTyped()
    RoleLabel *m_problem = nullptr;
};

} // namespace penstock
