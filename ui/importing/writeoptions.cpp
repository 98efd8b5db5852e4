// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/writeoptions.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

WriteOptions::WriteOptions(QWidget *parent) : QWidget(parent)
{
    m_fold = new QToolButton(this);
    m_fold->setText(tr("&Advanced"));
    m_fold->setAutoRaise(true);
    m_fold->setIcon(themedIcon(QStringLiteral("chevron-right")));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);

    m_panel = new QWidget(this);
    m_batchRows = new QSpinBox(m_panel);
    m_batchRows->setRange(1, 100'000);
    m_batchRows->setSingleStep(1'000);
    m_batchRows->setGroupSeparatorShown(true);
    m_concurrency = new QSpinBox(m_panel);
    m_concurrency->setRange(1, 32);
    m_gzip = new QComboBox(m_panel);
    m_gzip->addItem(tr("Automatic: off to this machine, on to others"), int(PipelineOptions::Gzip::Auto));
    m_gzip->addItem(tr("On"), int(PipelineOptions::Gzip::On));
    m_gzip->addItem(tr("Off"), int(PipelineOptions::Gzip::Off));
    m_gzip->setAccessibleDescription(tr("Compression"));

    m_policy = new QLineEdit(m_panel);
    m_policy->setPlaceholderText(tr("The database's default one"));
    m_policy->setAccessibleName(tr("Retention policy"));
    m_policy->setMinimumWidth(characterWidth(fontMetrics()) * 30);
    m_skipCells = new QCheckBox(tr("Of a row with a cell that cannot be read, &leave out the cell alone"), m_panel);

    auto *form = new QFormLayout(m_panel);
    form->setContentsMargins(spacing::large, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Rows per write"), m_batchRows);
    form->addRow(tr("&Writes in flight"), m_concurrency);
    form->addRow(tr("Com&pression"), m_gzip);
    form->addRow(tr("Re&tention policy"), m_policy);
    form->addRow(tr("&When rows are refused"), makeLimit());
    form->addRow(QString(), m_skipCells);
    form->addRow(makeRejects());
    m_panel->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_panel);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        const bool open = m_panel->isHidden();
        m_fold->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_fold->setAccessibleDescription(open ? tr("Shown below") : tr("Folded away"));
        m_panel->setVisible(open);
    });
    connect(m_batchRows, &QSpinBox::valueChanged, this, &WriteOptions::changed);
    connect(m_concurrency, &QSpinBox::valueChanged, this, &WriteOptions::changed);
    connect(m_gzip, &QComboBox::currentIndexChanged, this, &WriteOptions::changed);
    connect(m_policy, &QLineEdit::textChanged, this, &WriteOptions::changed);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &WriteOptions::takeLimit);
    connect(m_limitRows, &QSpinBox::valueChanged, this, &WriteOptions::takeLimit);
    connect(m_limitShare, &QDoubleSpinBox::valueChanged, this, &WriteOptions::takeLimit);
    connect(m_skipCells, &QCheckBox::toggled, this, &WriteOptions::changed);
    connect(m_keepRejects, &QCheckBox::toggled, this, &WriteOptions::changed);
    connect(m_rejectsFile, &QLineEdit::textChanged, this, &WriteOptions::changed);
}

QWidget *WriteOptions::makeLimit()
{
    auto *group = new QWidget(m_panel);
    m_limit = new QComboBox(group);
    m_limit->addItems({tr("Write the others"), tr("Stop at so many"), tr("Stop at a share of the rows")});
    m_limit->setAccessibleDescription(tr("When rows are refused"));
    m_limitRows = new QSpinBox(group);
    m_limitRows->setRange(1, 1'000'000'000);
    m_limitRows->setGroupSeparatorShown(true);
    m_limitRows->setAccessibleName(tr("Refused rows at which it stops"));
    m_limitShare = new QDoubleSpinBox(group);
    m_limitShare->setRange(0, 99.9);
    m_limitShare->setDecimals(1);
    m_limitShare->setSuffix(tr(" %"));
    m_limitShare->setValue(1);
    m_limitShare->setAccessibleName(tr("Share of refused rows at which it stops"));
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_limit);
    row->addWidget(m_limitRows);
    row->addWidget(m_limitShare);
    m_limitRows->hide();
    m_limitShare->hide();
    return group;
}

void WriteOptions::takeLimit()
{
    m_givenLimit.reset();
    m_limitRows->setVisible(m_limit->currentIndex() == RowsLimit);
    m_limitShare->setVisible(m_limit->currentIndex() == ShareLimit);
    Q_EMIT changed();
}

QWidget *WriteOptions::makeRejects()
{
    auto *row = new QWidget(m_panel);
    m_keepRejects = new QCheckBox(tr("Sa&ve rows that are not stored to"), row);
    m_rejectsFile = new QLineEdit(row);
    m_rejectsFile->setAccessibleName(tr("File for rows that are not stored"));
    m_rejectsFile->setMinimumWidth(characterWidth(fontMetrics()) * 40);
    auto *browse = new QToolButton(row);
    browse->setIcon(themedIcon(QStringLiteral("folder")));
    browse->setToolTip(tr("Choose the file"));
    browse->setAccessibleName(tr("Choose the file"));
    browse->setFocusPolicy(Qt::StrongFocus);
    m_rejectsFile->setEnabled(false);
    browse->setEnabled(false);
    connect(m_keepRejects, &QCheckBox::toggled, m_rejectsFile, &QWidget::setEnabled);
    connect(m_keepRejects, &QCheckBox::toggled, browse, &QWidget::setEnabled);
    connect(browse, &QToolButton::clicked, this, &WriteOptions::chooseRejectsFile);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_keepRejects);
    layout->addWidget(m_rejectsFile, 1);
    layout->addWidget(browse);
    return row;
}

void WriteOptions::setPlan(const ImportPlan &plan, const QString &rejectsProposal)
{
    const PipelineOptions &options = plan.pipeline;
    const QSignalBlocker blocker(this);
    m_policy->setText(options.target.retentionPolicy);
    m_limit->setCurrentIndex(options.errorLimit.rows ? RowsLimit : options.errorLimit.percent ? ShareLimit : NoLimit);
    m_limitRows->setValue(int(std::min<quint64>(options.errorLimit.rows.value_or(1), quint64(m_limitRows->maximum()))));
    m_limitShare->setValue(options.errorLimit.percent.value_or(1));
    m_givenLimit = options.errorLimit;
    m_skipCells->setChecked(plan.skipsBadCells);
    m_batchRows->setValue(options.batchRows);
    m_concurrency->setValue(options.concurrency);
    m_gzip->setCurrentIndex(m_gzip->findData(int(options.gzip)));
    m_keepRejects->setChecked(!options.rejectsFile.isEmpty());
    m_rejectsFile->setText(options.rejectsFile.isEmpty() ? rejectsProposal : options.rejectsFile);
}

void WriteOptions::apply(ImportPlan &plan) const
{
    PipelineOptions &options = plan.pipeline;
    options.target.retentionPolicy = m_policy->text().trimmed();
    options.errorLimit = m_givenLimit.value_or(ErrorLimit());
    if (!m_givenLimit && m_limit->currentIndex() == RowsLimit)
        options.errorLimit.rows = quint64(m_limitRows->value());
    if (!m_givenLimit && m_limit->currentIndex() == ShareLimit)
        options.errorLimit.percent = m_limitShare->value();
    plan.skipsBadCells = m_skipCells->isChecked();
    options.batchRows = m_batchRows->value();
    options.concurrency = m_concurrency->value();
    options.gzip = PipelineOptions::Gzip(m_gzip->currentData().toInt());
    options.rejectsFile = m_keepRejects->isChecked() ? m_rejectsFile->text().trimmed() : QString();
}

void WriteOptions::chooseRejectsFile()
{
    auto *dialog = new QFileDialog(this, tr("Save rows that are not stored"), m_rejectsFile->text(),
                                   tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, m_rejectsFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace penstock
