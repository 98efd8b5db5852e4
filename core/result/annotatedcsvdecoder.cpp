// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/annotatedcsvdecoder.h"

#include "core/result/fluxtable.h"
#include "core/result/influxqlanswer.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

constexpr std::string_view unnamedYield = "_result";

struct AnnotatedCsvDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AnnotatedCsvDecoder)
};

std::vector<std::string> textsOf(const CsvSplitter &record)
{
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < record.size(); ++i)
        texts.emplace_back(record.text(i));
    return texts;
}

} // namespace

struct AnnotatedCsvDecoder::State
{
    State(bool all, const AnswerBounds &limits) : namesYields(all), bounds(limits), tables(limits) {}

    bool namesYields;
    AnswerBounds bounds;
    TableBound tables;
    CsvSplitter splitter;
    FluxHead head; // as far as it has come
    bool hasHead = false;
    std::optional<FluxTable> table;
    std::optional<FluxTable> ended; // the last one, behind its empty line
    bool isEmpty = true;            // the table at hand has handed out no row
    std::vector<std::string> yields;
    std::size_t yield = 0; // of the rows at hand
    std::optional<Error> serverError;
    std::optional<Error> failure;

    void take(Batch *batch);
    void appendRow(Batch *batch);
    void endTable(Batch *batch);
    void turnTo(std::string_view yieldName, Batch *batch);
    void flush(Batch *batch);
    void handOut(Batch *batch);
    void noteError(Batch *batch);
    void checkRest();
    void fail(const QString &message);
};

void AnnotatedCsvDecoder::State::take(Batch *batch)
{
    if (splitter.isBlankLine()) {
        endTable(batch);
        return;
    }
    if (splitter.size() > Table::mostColumns) {
        fail(AnnotatedCsvDecoderText::tr("The answer has %1 columns, at byte %2.")
                 .arg(splitter.size())
                 .arg(splitter.position()));
        return;
    }
    // Behind a head that has no column for them, annotations are rows.
    const bool mayAnnotate = !table || table->name(0).empty();
    const bool goesOn =
        !table && !hasHead && ended && !splitter.text(0).starts_with('#') && !ended->isFollowedByHead(splitter);
    if (goesOn) {
        table = std::exchange(ended, std::nullopt);
        isEmpty = false;
    }
    if (mayAnnotate && splitter.text(0).starts_with('#')) {
        endTable(batch);
        hasHead = true;
        if (splitter.text(0) == "#datatype")
            head.datatypes = textsOf(splitter);
        else if (splitter.text(0) == "#group")
            head.groups = textsOf(splitter);
        else if (splitter.text(0) == "#default")
            head.defaults = textsOf(splitter);
    } else if (!table) {
        head.names = textsOf(splitter);
        table.emplace(std::exchange(head, {}));
        hasHead = false;
        isEmpty = true;
    } else if (splitter.size() != table->cellCount()) {
        fail(AnnotatedCsvDecoderText::tr("The answer has a record of %1 cells under a heading of %2, at byte %3.")
                 .arg(splitter.size())
                 .arg(table->cellCount())
                 .arg(splitter.position()));
    } else if (table->isError()) {
        noteError(batch);
    } else {
        appendRow(batch);
    }
}

void AnnotatedCsvDecoder::State::appendRow(Batch *batch)
{
    turnTo(table->yieldName(&splitter), batch);
    if (const auto bad = table->appendRow(splitter))
        fail(AnnotatedCsvDecoderText::tr(
                 "The answer has “%1” in the column %2 of type %3, at byte %4. Run the query again; if that does "
                 "not help, check what stands between here and the server.")
                 .arg(quoteServer(table->cellText(splitter, *bad)), quoteServer(table->name(*bad)),
                      quoteServer(table->datatype(*bad)), QString::number(splitter.position())));
}

/// What stands below the head at hand is over: a table without rows shows at least its columns.
void AnnotatedCsvDecoder::State::endTable(Batch *batch)
{
    if (!table)
        return;
    if (!table->isError()) {
        if (isEmpty && table->rowCount() == 0) {
            turnTo(table->yieldName(nullptr), batch);
            handOut(batch);
        }
        flush(batch);
    }
    ended = std::exchange(table, std::nullopt);
}

/// Each yield is a statement, in the order in which they appear.
void AnnotatedCsvDecoder::State::turnTo(std::string_view yieldName, Batch *batch)
{
    if (yield < yields.size() && yields[yield] == yieldName)
        return;
    flush(batch);
    yield = static_cast<std::size_t>(std::ranges::find(yields, yieldName) - yields.begin());
    if (yield < yields.size())
        return;
    if (yield == bounds.tables)
        fail(tables.message());
    yields.emplace_back(yieldName);
}

void AnnotatedCsvDecoder::State::flush(Batch *batch)
{
    if (table && table->rowCount() > 0)
        handOut(batch);
}

void AnnotatedCsvDecoder::State::handOut(Batch *batch)
{
    isEmpty = false;
    const std::string &name = yields[yield];
    Table rows = table->take(!namesYields && name == unnamedYield ? std::string() : name);
    if (tables.admits(static_cast<int>(yield), rows, true))
        batch->add(static_cast<int>(yield), std::move(rows), true);
    else if (!failure)
        failure = brokenAnswer(tables.message(), {});
}

/// A record that is not complete must not grow without end.
void AnnotatedCsvDecoder::State::checkRest()
{
    if (!failure && splitter.isInside() &&
        (splitter.rest().size() > bounds.value || splitter.size() > Table::mostColumns))
        failure = brokenAnswer(AnnotatedCsvDecoderText::tr(
                                   "The answer has a record of more than %1 bytes or %2 columns, at byte %3, which is "
                                   "not read; the rows so far are kept.")
                                   .arg(bounds.value)
                                   .arg(Table::mostColumns)
                                   .arg(splitter.position()),
                               {});
}

void AnnotatedCsvDecoder::State::noteError(Batch *batch)
{
    const std::size_t last = table->cellCount() - 1;
    const QString text = quoteServer(table->cellText(splitter, last - 1));
    const QString reference = quoteServer(table->cellText(splitter, last));
    const int statement = static_cast<int>(yields.empty() ? 0 : yield);
    batch->notes.push_back({statement, Batch::Note::Severity::Error, text});
    if (serverError)
        return;
    serverError.emplace();
    serverError->kind = Error::Kind::Rejected;
    serverError->message =
        AnnotatedCsvDecoderText::tr("The server broke off the query; the rows so far are kept. It says: %1").arg(text);
    serverError->details.serverText = reference.isEmpty() ? text : text + QStringLiteral(" (") + reference + u')';
}

void AnnotatedCsvDecoder::State::fail(const QString &message)
{
    failure = brokenAnswer(message, splitter.line());
}

AnnotatedCsvDecoder::AnnotatedCsvDecoder(bool namesYields, const AnswerBounds &bounds)
    : m_state(std::make_unique<State>(namesYields, bounds))
{
}

AnnotatedCsvDecoder::~AnnotatedCsvDecoder() = default;

Result<Batch> AnnotatedCsvDecoder::decode(const QByteArray &bytes)
{
    State &state = *m_state;
    Batch batch;
    if (!state.failure && state.splitter.bytesSeen() == 0 && (bytes.startsWith('{') || bytes.startsWith('<')))
        state.failure = brokenAnswer(
            AnnotatedCsvDecoderText::tr("The answer is not the annotated CSV of a Flux query. Check the address "
                                        "of the connection."),
            {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (state.failure)
        return std::unexpected(*state.failure);
    state.splitter.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    CsvSplitter::Next next = CsvSplitter::Next::Record;
    while (!state.failure && (next = state.splitter.next()) == CsvSplitter::Next::Record)
        state.take(&batch);
    if (next == CsvSplitter::Next::Broken)
        state.fail(
            AnnotatedCsvDecoderText::tr("The answer is broken in the record at byte %1: text follows a quoted cell.")
                .arg(state.splitter.position()));
    state.flush(&batch);
    state.checkRest();
    // What came before a mistake is delivered first; the next call says what is wrong.
    if (state.failure && batch.fragments.empty() && batch.notes.empty())
        return std::unexpected(*state.failure);
    return batch;
}

Result<Batch> AnnotatedCsvDecoder::finish()
{
    State &state = *m_state;
    if (!state.failure && (state.splitter.isInside() || state.hasHead))
        state.failure =
            brokenAnswer(AnnotatedCsvDecoderText::tr(
                             "The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                             .arg(state.splitter.bytesSeen()),
                         state.splitter.rest());
    if (state.failure)
        return std::unexpected(*state.failure);
    if (state.serverError)
        return std::unexpected(*state.serverError);
    Batch batch;
    state.endTable(&batch);
    return batch;
}

} // namespace penstock
