// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/numberlookdialog.h"

#include "core/async/visibletext.h"
#include "ui/common/fixedfont.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace penstock {

namespace {

constexpr int longestSuffix = 20;

} // namespace

NumberLookDialog::NumberLookDialog(const QString &column, const NumberLook &look, const Sample &sample, QWidget *parent)
    : QDialog(parent), m_sample(sample)
{
    using Unit = NumberLook::Unit;
    using Paint = NumberLook::Paint;
    setWindowTitle(tr("Numbers of %1").arg(visibleText(column)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->setSizeConstraint(QLayout::SetFixedSize); // with all lines of the preview, also on a small screen
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    layout->addLayout(form);

    m_digits = new QSpinBox(this);
    m_digits->setRange(-1, NumberLook::mostDigits);
    m_digits->setSpecialValueText(tr("as they are"));
    m_digits->setValue(look.digits);
    form->addRow(tr("&Decimal places"), m_digits);
    m_groups = new QCheckBox(tr("A space between &thousands"), this);
    m_groups->setChecked(look.groups);
    form->addRow(QString(), m_groups);
    m_unit = new QComboBox(this);
    m_unit->addItem(tr("none"), int(Unit::None));
    m_unit->addItem(tr("thousands: k, M, G"), int(Unit::Thousands));
    m_unit->addItem(tr("bytes: KiB, MiB, GiB"), int(Unit::Bytes));
    m_unit->addItem(tr("percent, of shares of 1"), int(Unit::Percent));
    m_unit->setCurrentIndex(m_unit->findData(int(look.unit)));
    form->addRow(tr("&Unit"), m_unit);
    m_suffix = new QLineEdit(look.suffix, this);
    m_suffix->setMaxLength(longestSuffix);
    m_suffix->setPlaceholderText(tr("such as °C or m/s"));
    form->addRow(tr("Text &after"), m_suffix);
    m_paint = new QComboBox(this);
    m_paint->addItem(tr("nothing"), int(Paint::None));
    m_paint->addItem(tr("bars"), int(Paint::Bars));
    m_paint->addItem(tr("a colour scale"), int(Paint::Scale));
    m_paint->setCurrentIndex(m_paint->findData(int(look.paint)));
    form->addRow(tr("&Paint in the cells"), m_paint);
    m_preview = new QLabel(this);
    useFixedFont(*m_preview);
    m_preview->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview"));
    form->addRow(tr("Preview"), m_preview);
    auto *note = new RoleLabel(ThemeRole::Muted, this);
    note->setText(tr("The numbers stay what they are: copies, exports, filters and sorts have all of their digits."));
    note->setWordWrap(true);
    layout->addWidget(note);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(m_digits, &QSpinBox::valueChanged, this, &NumberLookDialog::update);
    connect(m_groups, &QCheckBox::toggled, this, &NumberLookDialog::update);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &NumberLookDialog::update);
    connect(m_suffix, &QLineEdit::textChanged, this, &NumberLookDialog::update);
    update();
}

NumberLook NumberLookDialog::look() const
{
    return {.digits = m_digits->value(),
            .groups = m_groups->isChecked(),
            .unit = NumberLook::Unit(m_unit->currentData().toInt()),
            .suffix = m_suffix->text().trimmed(),
            .paint = NumberLook::Paint(m_paint->currentData().toInt())};
}

void NumberLookDialog::update()
{
    m_preview->setText(m_sample(look()).join(u'\n'));
}

} // namespace penstock
