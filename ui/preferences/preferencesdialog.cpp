// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "core/result/chunkstore.h"
#include "core/settings/resultpreferences.h"
#include "core/settings/settings.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int mostBatchRows = 100'000;
constexpr int mostWrites = 32;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QSpinBox *makeNumber(int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, most);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, ResultPreferences &results, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_results(results)
{
    setWindowTitle(tr("Preferences"));
    m_theme = new QComboBox(this);
    m_theme->addItem(tr("Follow the desktop"), int(Settings::ColourScheme::System));
    m_theme->addItem(tr("Light"), int(Settings::ColourScheme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::ColourScheme::Dark));
    m_theme->setAccessibleDescription(tr("Theme"));
    m_theme->setToolTip(tr("Theme"));

    auto *program = new QWidget(this);
    m_influxd = new QLineEdit(program);
    m_influxd->setPlaceholderText(tr("Found by itself in the search path"));
    m_influxd->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *choose = new QToolButton(program);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the influxd program"));
    connect(choose, &QToolButton::clicked, this, &PreferencesDialog::chooseProgram);
    auto *programRow = new QHBoxLayout(program);
    programRow->setContentsMargins(0, 0, 0, 0);
    programRow->addWidget(m_influxd, 1);
    programRow->addWidget(choose);
    program->setFocusProxy(m_influxd);

    m_batchRows = makeNumber(mostBatchRows, this);
    m_batchRows->setSingleStep(1'000);
    m_concurrency = makeNumber(mostWrites, this);
    m_resultMemory = makeNumber(ResultPreferences::mostMemory, this);
    m_resultMemory->setMinimum(0);
    m_resultMemory->setSingleStep(256);
    m_resultMemory->setSuffix(tr(" MiB"));
    m_resultMemory->setSpecialValueText(tr("A quarter: %1").arg(formatBytes(qint64(ChunkStore::usualBudget()))));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    form->addRow(makeHeading(tr("Look"), this));
    form->addRow(tr("&Theme"), m_theme);
    form->addItem(new QSpacerItem(0, spacing::small));
    form->addRow(makeHeading(tr("Local server"), this));
    auto *programLabel = new QLabel(tr("&influxd program"), this);
    programLabel->setBuddy(m_influxd);
    form->addRow(programLabel, program);
    form->addItem(new QSpacerItem(0, spacing::small));
    form->addRow(makeHeading(tr("Imports"), this));
    form->addRow(tr("&Rows in a write"), m_batchRows);
    form->addRow(tr("&Writes in flight"), m_concurrency);
    auto *note = new QLabel(tr("Where an import begins; each can be changed in its own window."), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(note);
    form->addItem(new QSpacerItem(0, spacing::small));
    form->addRow(makeHeading(tr("Results"), this));
    form->addRow(tr("&Memory for rows"), m_resultMemory);
    auto *memoryNote = new QLabel(tr("Of all results together. Beyond it a query waits, and you are asked."), this);
    memoryNote->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(memoryNote);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    load();
}

void PreferencesDialog::open()
{
    load();
    QDialog::open();
}

void PreferencesDialog::accept()
{
    m_settings.setColourScheme(Settings::ColourScheme(m_theme->currentData().toInt()));
    m_settings.setInfluxdPath(m_influxd->text().trimmed());
    m_settings.setBatchRows(m_batchRows->value());
    m_settings.setConcurrency(m_concurrency->value());
    m_results.setMemory(m_resultMemory->value());
    QDialog::accept();
}

void PreferencesDialog::load()
{
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.colourScheme())));
    m_influxd->setText(m_settings.influxdPath());
    m_batchRows->setValue(m_settings.batchRows());
    m_concurrency->setValue(m_settings.concurrency());
    m_resultMemory->setValue(m_results.memory());
}

void PreferencesDialog::chooseProgram()
{
    auto *dialog = new QFileDialog(this, tr("Choose the influxd program"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_influxd, &QLineEdit::setText);
    dialog->open();
}

} // namespace penstock
