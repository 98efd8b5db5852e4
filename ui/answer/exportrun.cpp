// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/exportrun.h"

#include "core/answer/lineschema.h"
#include "core/answer/tableexport.h"
#include "ui/answer/exportbar.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

namespace penstock {

namespace {

/// The columns that can be ticked as tags.
QStringList fieldColumns(const Table &table)
{
    QStringList names;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).role() == ColumnRole::Field)
            names += table.column(i).name();
    }
    return names;
}

} // namespace

ExportRun::ExportRun(const ResultTableView &table, ExportBar &bar, MessageBar &message, QWidget *parent)
    : QObject(parent), m_table(table), m_bar(bar), m_message(message), m_parent(parent)
{
}

ExportDialog::Offer ExportRun::offer() const
{
    ExportDialog::Offer offer{.table = m_table.snapshot()};
    if (m_tags)
        offer.knownTags = m_tags().value_or(QStringList());
    const ResultTableModel &model = m_table.resultModel();
    if (model.isArranged())
        offer.shown = std::size_t(model.rowCount());
    for (const CellBlock &block : m_table.selectedCells()) {
        offer.selectedRows += block.rowCount();
        offer.selectedCells += block.cellCount();
    }
    offer.hiddenColumns = qsizetype(m_table.columns().hidden().size());
    offer.isIncomplete = m_isIncomplete && m_isIncomplete();
    return offer;
}

void ExportRun::ask(const ExportStyle &style)
{
    if (!m_table.resultModel().table() || m_bar.isBusy() || m_learning)
        return;
    ExportDialog::ask(offer(), style, m_parent, [this](const QString &path, const ExportDialog &dialog) {
        start(path, dialog.style(), dialog.rows());
    });
}

void ExportRun::start(const QString &path, const ExportStyle &style, Rows rows)
{
    if (!m_table.resultModel().table() || m_bar.isBusy() || m_learning)
        return;
    if (rows == Rows::Shown && m_table.isFilterAwaited()) {
        m_message.showMessage(
            MessageBar::Kind::Warning,
            tr("The table is still being filtered; nothing was written. Try again when its filter is done."));
        return;
    }
    const TableExport::Content content = contentOf(rows); // as it is shown now, whatever is shown later
    m_isPartial = m_isIncomplete && m_isIncomplete();
    if (rows == Rows::Selected && content.blocks.empty()) {
        m_message.showMessage(MessageBar::Kind::Information, tr("No cell is selected; nothing was written."));
        return;
    }
    if (style.lines && m_schema)
        learn(content, path, style);
    else
        write(content, path, style);
}

TableExport::Content ExportRun::contentOf(Rows rows) const
{
    const ResultTableModel &model = m_table.resultModel();
    const GridColumns &shown = m_table.columns();
    TableExport::Content content{.table = m_table.snapshot(), .columns = {}, .order = {}};
    content.columns.reserve(std::size_t(shown.count()));
    for (int place = 0; place < shown.count(); ++place)
        content.columns.push_back(std::size_t(shown.id(place)));
    if (rows == Rows::Shown)
        content.order = model.wholeOrder();
    if (rows == Rows::Selected) {
        content.blocks = m_table.selectedCells();
        content.rows = model.rows();
    }
    return content;
}

/// One column has fields of several measurements, whose types may differ: the server knows them.
void ExportRun::learn(const TableExport::Content &content, const QString &path, const ExportStyle &style)
{
    m_learning = m_schema();
    if (!m_learning) {
        write(content, path, style);
        return;
    }
    const QStringList known = m_tags ? m_tags().value_or(QStringList()) : QStringList();
    connect(m_learning, &Job::finished, this, [=, this, schema = m_learning.get()] {
        m_learning.clear();
        ExportStyle learned = style;
        if (schema->state() == Job::State::Succeeded) {
            schema->refine(&*learned.lines, fieldColumns(*content.table), known);
            write(content, path, learned);
        } else if (schema->state() == Job::State::Failed) {
            write(content, path, learned,
                  tr("The types of the fields could not be asked for; they are those of the columns: %1")
                      .arg(schema->error().message));
        } else {
            m_message.showMessage(MessageBar::Kind::Warning,
                                  tr("The connection was closed: %1 was not written.").arg(path));
        }
    });
}

void ExportRun::write(const TableExport::Content &content, const QString &path, const ExportStyle &style,
                      const QString &warning)
{
    auto *job = new TableExport(content, path, style, this);
    connect(job, &Job::finished, this, [this, job, warning] { finished(*job, warning); });
    m_bar.watch(job);
}

void ExportRun::finished(const TableExport &job, const QString &warning)
{
    if (job.state() == Job::State::Cancelled) {
        m_message.showMessage(MessageBar::Kind::Information,
                              job.isWrittenAllTheSame()
                                  ? tr("It was too late to stop: %1 has all rows already.").arg(job.path())
                                  : tr("Stopped: %1 was not written.").arg(job.path()));
        return;
    }
    if (job.state() == Job::State::Failed) {
        m_message.showError(job.error());
        return;
    }
    QStringList parts;
    const std::size_t written = job.totalRows() - job.refusedRows();
    parts += tr("%1 written to %2.").arg(rowCountText(written), job.path());
    if (job.refusedRows() > 0)
        parts += tr("%1 are left out, for line protocol cannot hold them: %2")
                     .arg(rowCountText(job.refusedRows()), job.refusal());
    if (m_isPartial)
        parts += tr("They are not all: the answer is not complete.");
    if (!warning.isEmpty())
        parts += warning;
    m_message.showMessage(parts.size() > 1 ? MessageBar::Kind::Warning : MessageBar::Kind::Success, parts.join(u' '));
}

} // namespace penstock
