// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/writeoptions.h"

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

    auto *form = new QFormLayout(m_panel);
    form->setContentsMargins(spacing::large, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Rows per write"), m_batchRows);
    form->addRow(tr("&Writes in flight"), m_concurrency);
    form->addRow(tr("Com&pression"), m_gzip);
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
    connect(m_keepRejects, &QCheckBox::toggled, this, &WriteOptions::changed);
    connect(m_rejectsFile, &QLineEdit::textChanged, this, &WriteOptions::changed);
}

QWidget *WriteOptions::makeRejects()
{
    auto *row = new QWidget(m_panel);
    m_keepRejects = new QCheckBox(tr("Sa&ve rows that are not stored to"), row);
    m_rejectsFile = new QLineEdit(row);
    m_rejectsFile->setAccessibleName(tr("File for rows that are not stored"));
    m_rejectsFile->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
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

void WriteOptions::setOptions(const PipelineOptions &options, const QString &rejectsProposal)
{
    const QSignalBlocker blocker(this);
    m_batchRows->setValue(options.batchRows);
    m_concurrency->setValue(options.concurrency);
    m_gzip->setCurrentIndex(m_gzip->findData(int(options.gzip)));
    m_keepRejects->setChecked(!options.rejectsFile.isEmpty());
    m_rejectsFile->setText(options.rejectsFile.isEmpty() ? rejectsProposal : options.rejectsFile);
}

void WriteOptions::apply(PipelineOptions &options) const
{
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
