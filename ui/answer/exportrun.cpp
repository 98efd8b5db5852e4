// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/exportrun.h"

#include "core/answer/lineschema.h"
#include "core/answer/tableexport.h"
#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "ui/answer/exportbar.h"
#include "ui/common/messagebar.h"
#include "ui/results/resulttableview.h"

#include <utility>

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

ExportRun::ExportRun(ResultTableView &table, ExportBar &bar, MessageBar &message, QWidget *parent)
    : QObject(parent), m_table(table), m_bar(bar), m_message(message), m_parent(parent)
{
    m_work = new OpenWork(this, [this] { return words(); }, [this] { stop(); });
    connect(&m_table, &ResultTableView::rowsChanged, this, &ExportRun::arranged);
}

const TableExport::Content &ExportRun::Taken::content(Rows rows) const
{
    return rows == Rows::All ? all : rows == Rows::Shown ? arranged : selected;
}

bool ExportRun::isFree()
{
    if (!m_bar.isBusy() && !m_learning)
        return true;
    m_message.showMessage(MessageBar::Kind::Information,
                          tr("Another file is still being written; nothing else was. Wait for it, or stop it."));
    return false;
}

/// What a filter leaves out is not written, also where its last letter was typed a moment ago.
void ExportRun::whenArranged(const std::function<void()> &go)
{
    m_awaiting = go;
    m_awaited = m_table.resultModel().table();
    m_table.hurry();
    arranged();
}

void ExportRun::arranged()
{
    if (!m_awaiting || m_table.isBehind())
        return;
    const std::function<void()> go = std::exchange(m_awaiting, {});
    const std::shared_ptr<const Table> awaited = std::exchange(m_awaited, {});
    if (awaited == m_table.resultModel().table())
        go();
    else
        m_message.showMessage(MessageBar::Kind::Warning,
                              tr("Another answer came before the filter was applied; nothing was written."));
}

ExportDialog::Offer ExportRun::offer(const Taken &taken) const
{
    ExportDialog::Offer offer{.table = taken.all.table, .knownTags = taken.knownTags};
    const ResultTableModel &model = m_table.resultModel();
    if (model.isArranged())
        offer.shown = std::size_t(model.rowCount());
    for (const CellBlock &block : taken.selected.blocks) {
        offer.selectedRows += block.rowCount();
        offer.selectedCells += block.cellCount();
    }
    offer.hiddenColumns = qsizetype(m_table.columns().hidden().size());
    offer.isIncomplete = taken.isPartial;
    return offer;
}

void ExportRun::ask(const ExportStyle &style)
{
    if (!m_table.resultModel().table() || !isFree())
        return;
    whenArranged([this, style] {
        const Taken now = take();
        ExportDialog::ask(offer(now), style, m_parent, [this, now](const QString &path, const ExportDialog &dialog) {
            if (isFree())
                start(now, path, dialog.style(), dialog.rows());
        });
    });
}

void ExportRun::start(const QString &path, const ExportStyle &style, Rows rows)
{
    if (!m_table.resultModel().table() || !isFree())
        return;
    const auto go = [this, path, style, rows] { start(take(), path, style, rows); };
    if (rows == Rows::Shown)
        whenArranged(go);
    else
        go();
}

void ExportRun::start(const Taken &taken, const QString &path, const ExportStyle &style, Rows rows)
{
    const TableExport::Content &content = taken.content(rows);
    m_isPartial = taken.isPartial;
    m_hasStaged = taken.hasStaged;
    m_path = path;
    if (rows == Rows::Selected && content.blocks.empty()) {
        m_message.showMessage(MessageBar::Kind::Information, tr("No cell is selected; nothing was written."));
        return;
    }
    if (style.lines && taken.schema)
        learn(taken, content, path, style);
    else
        write(content, path, style);
}

ExportRun::Taken ExportRun::take() const
{
    const ResultTableModel &model = m_table.resultModel();
    const GridColumns &columns = m_table.columns();
    TableExport::Content content{.table = m_table.snapshot(), .columns = {}};
    content.columns.reserve(std::size_t(columns.count()));
    for (int place = 0; place < columns.count(); ++place)
        content.columns.push_back(std::size_t(columns.id(place)));
    Taken taken{
        .all = content, .arranged = content, .selected = std::move(content), .knownTags = {}, .schema = m_schema};
    taken.arranged.rows = model.rows();
    taken.selected.blocks = m_table.selectedCells();
    taken.selected.rows = model.rows();
    if (m_tags)
        taken.knownTags = m_tags().value_or(QStringList());
    taken.isPartial = m_isIncomplete && m_isIncomplete();
    taken.hasStaged = model.hasStaged();
    return taken;
}

QString ExportRun::notFiniteText(std::size_t numbers)
{
    return withCount(tr("%n numbers are NaN or infinite, for which JSON has no word: they are null in the file.",
                        nullptr, plural(numbers)),
                     numbers);
}

/// One column has fields of several measurements, whose types may differ: the server knows them.
void ExportRun::learn(const Taken &taken, const TableExport::Content &content, const QString &path,
                      const ExportStyle &style)
{
    m_isStopped = false;
    m_learning = taken.schema();
    if (!m_learning) {
        write(content, path, style);
        return;
    }
    connect(m_learning, &Job::finished, this, [=, this, schema = m_learning.get(), known = taken.knownTags] {
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
                                  m_isStopped ? tr("Stopped: %1 was not written.").arg(path)
                                              : tr("The connection was closed: %1 was not written.").arg(path));
            m_work->end();
        }
    });
}

void ExportRun::write(const TableExport::Content &content, const QString &path, const ExportStyle &style,
                      const QString &warning)
{
    auto *job = new TableExport(content, path, style, this);
    connect(job, &Job::finished, this, [this, job, warning] {
        finished(*job, warning);
        m_work->end();
    });
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
    if (job.notFiniteNulls() > 0)
        parts += notFiniteText(job.notFiniteNulls());
    if (m_isPartial)
        parts += tr("They are not all: the answer is not complete.");
    if (m_hasStaged)
        parts += tr("The values are those of the server: staged changes are not among them.");
    if (!warning.isEmpty())
        parts += warning;
    m_message.showMessage(parts.size() > 1 ? MessageBar::Kind::Warning : MessageBar::Kind::Success,
                          joinedSentences(parts));
}

std::optional<OpenWork::Words> ExportRun::words() const
{
    if (!m_bar.isBusy() && !m_learning)
        return {};
    return OpenWork::Words{tr("An export is running"), tr("A table is being written to %1.").arg(m_path),
                           tr("Stopped now, there is nothing of it; a file that was there before stays as it is."),
                           tr("Stop the export and quit")};
}

void ExportRun::stop()
{
    m_isStopped = true;
    if (m_learning)
        m_learning->cancel();
    m_bar.stop();
}

} // namespace penstock
