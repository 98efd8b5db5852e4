// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/tuningquestion.h"

#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostRows = 100'000;
constexpr int mostWrites = 32;

/// `now`: 0 where it is not known, which is no number.
QSpinBox *spinBox(int now, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(now > 0 ? 1 : 0, most);
    if (now <= 0)
        box->setSpecialValueText(QStringLiteral("–"));
    box->setGroupSeparatorShown(true);
    box->setValue(std::max(now, 0));
    return box;
}

/// As many as may be, or else as there are, as the run's figures say.
int writesOf(const PipelineSnapshot &run)
{
    return run.tuning.concurrency > 0 ? run.tuning.concurrency : run.inFlight;
}

} // namespace

TuningQuestion::TuningQuestion(const PipelineSnapshot &run, QWidget *parent)
    : QDialog(parent),
      m_rows(spinBox(run.tuning.batchRows, mostRows, this)),
      m_writes(spinBox(writesOf(run), mostWrites, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Size and number of writes of %1").arg(run.source));
    const bool isTuned = run.tuning.batchRows > 0;
    m_rows->setEnabled(isTuned);
    auto *form = new QFormLayout;
    form->addRow(tr("&Rows per write"), m_rows);
    form->addRow(tr("&Writes in flight"), m_writes);
    auto *note = new RoleLabel(ThemeRole::Muted, this);
    note->setWordWrap(true);
    note->setText(isTuned ? tr("They stay so until something else is chosen. A write ends earlier where its bytes are "
                               "enough, and is cut in halves where the server does not take it.")
                          : tr("They stay so until something else is chosen. The rows of a write are not tuned here."));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *pin = box->addButton(tr("&Pin them"), QDialogButtonBox::AcceptRole);
    pin->setDefault(true);
    const auto canPin = [this, pin] { pin->setEnabled(m_writes->value() > 0); };
    connect(m_writes, &QSpinBox::valueChanged, this, canPin);
    canPin();
    connect(box, &QDialogButtonBox::rejected, this, &TuningQuestion::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT pinned(m_writes->value(), m_rows->isEnabled() ? m_rows->value() : 0);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(box);
    (isTuned ? m_rows : m_writes)->setFocus();
}

} // namespace penstock
