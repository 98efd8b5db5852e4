// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/exportdialog.h"

#include "ui/answer/exportmenu.h"
#include "ui/answer/linepointsform.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/results/resulttablemodel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

namespace penstock {

namespace {

constexpr int lines = -1; // in place of a TableFormat

} // namespace

ExportDialog::ExportDialog(const Offer &offer, const ExportStyle &style, QWidget *parent)
    : QDialog(parent), m_offer(offer)
{
    setWindowTitle(offer.table ? tr("Export the table") : tr("Write the answer to a file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    layout->setSizeConstraint(QLayout::SetFixedSize); // as the format needs it, also on a small screen
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(spacing::medium);
    m_form->setVerticalSpacing(spacing::small);
    layout->addLayout(m_form);
    addFormats(style);
    addRows();
    addOptions(style);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_next = buttons->addButton(tr("Choose the &file…"), QDialogButtonBox::AcceptRole);
    m_next->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addSpacing(spacing::small);
    layout->addWidget(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::update);
    connect(m_rows, &QButtonGroup::idToggled, this, &ExportDialog::update);
    connect(m_points, &LinePointsForm::changed, this, &ExportDialog::update);
    update();
}

void ExportDialog::addFormats(const ExportStyle &style)
{
    m_format = new QComboBox(this);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Json, TableFormat::JsonLines})
        m_format->addItem(ExportMenu::nameOf(format), int(format));
    m_format->addItem(ExportMenu::nameOfLines(), lines);
    for (const TableFormat format : {TableFormat::Markdown, TableFormat::Html})
        m_format->addItem(ExportMenu::nameOf(format), int(format));
    m_format->setCurrentIndex(m_format->findData(style.lines ? lines : int(style.format)));
    m_form->addRow(tr("F&ormat"), m_format);
    m_packing = new QComboBox(this);
    m_packing->addItem(tr("not packed"), QString());
    m_packing->addItem(tr("gzip (.gz)"), QStringLiteral(".gz"));
    m_packing->addItem(tr("Zstandard (.zst)"), QStringLiteral(".zst"));
    m_form->addRow(tr("&Packing"), m_packing);
}

void ExportDialog::addRows()
{
    m_rows = new QButtonGroup(this);
    auto *box = new QVBoxLayout;
    box->setSpacing(spacing::hair);
    const auto add = [&](Rows rows, const QString &text) {
        auto *button = new QRadioButton(text, this);
        m_rows->addButton(button, int(rows));
        box->addWidget(button);
        button->setChecked(rows != Rows::Selected); // the last of those before
    };
    const QString all = m_offer.table ? rowCountText(m_offer.table->rowCount()) : QString();
    if (!m_offer.table) {
        auto *text = new RoleLabel(ThemeRole::Muted, this);
        text->setText(tr("All rows of the answer, as they come, in constant memory. The file is there when the last "
                         "row is in it, and not before."));
        text->setWordWrap(true);
        box->addWidget(text);
    } else {
        add(Rows::All, m_offer.shown ? tr("&All, as they came: %1").arg(all) : tr("&All: %1").arg(all));
    }
    if (m_offer.shown)
        add(Rows::Shown, tr("As they are &shown, sorted and filtered: %1").arg(rowCountText(*m_offer.shown)));
    if (m_offer.selectedCells > 1)
        add(Rows::Selected, tr("The s&election: %1", "rows and cells")
                                .arg(tr("%1, %2 cells", "number of rows, of cells")
                                         .arg(rowCountText(m_offer.selectedRows), formatCount(m_offer.selectedCells))));
    if (m_offer.isIncomplete) {
        auto *text = new RoleLabel(ThemeRole::Paused, this);
        text->setText(tr("These are not all rows of the answer: some are missing, or still to come."));
        text->setWordWrap(true);
        box->addWidget(text);
    }
    m_form->addRow(tr("Rows"), box);
    m_columns = new RoleLabel(ThemeRole::Muted, this);
    m_columns->setText(tr("%n hidden column(s) are left out", nullptr, int(m_offer.hiddenColumns)));
    m_form->addRow(tr("Columns"), m_columns);
}

void ExportDialog::addOptions(const ExportStyle &style)
{
    addDialect(style);
    m_formulaSafe = new QCheckBox(tr("No fo&rmulas for spreadsheets"), this);
    m_formulaSafe->setToolTip(tr("Texts that begin like a formula get an apostrophe in front."));
    m_formulaSafe->setChecked(style.options.formulaSafe);
    m_form->addRow(QString(), m_formulaSafe);
    m_notFinite = new QCheckBox(tr("&NaN and infinity as text"), this);
    m_notFinite->setToolTip(tr("JSON has no word for them; else they become null."));
    m_notFinite->setChecked(style.options.notFiniteAsText);
    m_form->addRow(tr("JSON"), m_notFinite);
    m_points = new LinePointsForm(m_offer.table, m_offer.knownTags, this);
    m_form->addRow(tr("Points"), m_points);
}

void ExportDialog::addDialect(const ExportStyle &style)
{
    m_dialect = new QWidget(this);
    m_separator = new QComboBox(m_dialect);
    m_separator->setAccessibleName(tr("Separator of CSV"));
    m_separator->addItem(tr("Comma between cells"), QChar(u','));
    m_separator->addItem(tr("Semicolon between cells"), QChar(u';'));
    m_separator->addItem(tr("Tab between cells"), QChar(u'\t'));
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(QChar::fromLatin1(style.options.separator))));
    m_crLf = new QCheckBox(tr("Windows &line ends"), m_dialect);
    m_crLf->setToolTip(tr("CR LF, as RFC 4180 has it, and not LF alone"));
    m_crLf->setChecked(style.options.crLf);
    auto *layout = new QHBoxLayout(m_dialect);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_separator);
    layout->addWidget(m_crLf);
    layout->addStretch(1);
    m_form->addRow(tr("CSV"), m_dialect);
}

bool ExportDialog::isLines() const
{
    return m_format->currentData().toInt() == lines;
}

void ExportDialog::update()
{
    const auto format = isLines() ? TableFormat::Text : TableFormat(m_format->currentData().toInt());
    m_form->setRowVisible(m_dialect, format == TableFormat::Csv);
    m_form->setRowVisible(m_formulaSafe, format == TableFormat::Csv);
    m_form->setRowVisible(m_notFinite, format == TableFormat::Json || format == TableFormat::JsonLines);
    m_form->setRowVisible(m_points, isLines());
    m_form->setRowVisible(m_columns, m_offer.hiddenColumns > 0 && !isLines() && rows() != Rows::Selected);
    m_next->setEnabled(!isLines() || m_points->isComplete());
}

ExportDialog::Rows ExportDialog::rows() const
{
    return m_rows->checkedId() < 0 ? Rows::All : Rows(m_rows->checkedId());
}

ExportStyle ExportDialog::style() const
{
    ExportStyle style;
    if (isLines()) {
        style.lines = m_points->style();
        return style;
    }
    style.format = TableFormat(m_format->currentData().toInt());
    if (style.format == TableFormat::Csv) {
        style.options.separator = m_separator->currentData().toChar().toLatin1();
        style.options.crLf = m_crLf->isChecked();
        style.options.formulaSafe = m_formulaSafe->isChecked();
    }
    style.options.notFiniteAsText = m_notFinite->isChecked();
    return style;
}

QString ExportDialog::suffix() const
{
    return ExportMenu::suffixOf(style()) + m_packing->currentData().toString();
}

void ExportDialog::ask(const Offer &offer, const ExportStyle &style, QWidget *parent,
                       const std::function<void(const QString &path, const ExportDialog &dialog)> &chosen)
{
    auto *dialog = new ExportDialog(offer, style, parent);
    connect(dialog, &QDialog::accepted, dialog, [dialog, chosen] { dialog->askFile(chosen); });
    connect(dialog, &QDialog::rejected, dialog, &QObject::deleteLater);
    dialog->open();
}

void ExportDialog::askFile(const std::function<void(const QString &path, const ExportDialog &dialog)> &chosen)
{
    auto *dialog = new QFileDialog(parentWidget(), windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    dialog->setNameFilter(ExportMenu::filterOf(style()));
    dialog->selectFile(QStringLiteral("result.") + suffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this, chosen](const QString &path) { chosen(path, *this); });
    connect(dialog, &QDialog::finished, this, &QObject::deleteLater);
    dialog->open();
}

} // namespace penstock
