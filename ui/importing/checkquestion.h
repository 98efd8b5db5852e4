// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace penstock {

/// A thing that must be decided before the import, in words, with the choices beside it.
class CheckQuestion final : public QWidget
{
    Q_OBJECT

public:
    /// `subject`: what it is about, for assistive programs.
    CheckQuestion(const QString &text, const QString &subject, QWidget *parent = nullptr);

    void addChoice(const QString &text, const QVariant &value);
    /// Shows what was chosen before; nothing of that kind: nothing is chosen.
    void setChosen(const QVariant &value);
    bool isAnswered() const;

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by hand

private:
    QComboBox *m_choices = nullptr;
};

} // namespace penstock
