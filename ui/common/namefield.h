// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace penstock {

/// Where a name is typed to show that what goes away with it is meant; see isTypedName().
class NameField final : public QWidget
{
    Q_OBJECT

public:
    explicit NameField(QWidget *parent);

    /// `text` is to be typed, from nothing; `demand` says so, beside the field.
    void ask(const QString &demand, const QString &text);

Q_SIGNALS:
    void typed(bool isRight);
    void confirmed(); ///< by Return, right or not

private:
    QLineEdit *m_edit = nullptr;
    QLabel *m_demand = nullptr;
    QString m_required;
};

} // namespace penstock
