// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/tablelook.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace penstock {

/// How the numbers of a column shall be shown, with what some of them then look like.
class NumberLookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sample`: some numbers of the column in that look.
    using Sample = std::function<QStringList(const NumberLook &)>;

    NumberLookDialog(const QString &column, const NumberLook &look, const Sample &sample, QWidget *parent = nullptr);

    NumberLook look() const;

private:
    void update();

    Sample m_sample;
    QSpinBox *m_digits = nullptr;
    QCheckBox *m_groups = nullptr;
    QComboBox *m_unit = nullptr;
    QLineEdit *m_suffix = nullptr;
    QComboBox *m_paint = nullptr;
    QLabel *m_preview = nullptr;
};

} // namespace penstock
