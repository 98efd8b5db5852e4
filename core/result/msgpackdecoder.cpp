// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/msgpackdecoder.h"

#include "core/async/plural.h"
#include "core/result/msgpackresult.h"
#include "core/result/msgpackrow.h"
#include "core/result/msgpackscanner.h"
#include "core/result/streambuffer.h"

#include <QCoreApplication>

namespace penstock {

namespace {

using Kind = MsgpackHead::Kind;
using Outcome = MsgpackScanner::Outcome;

struct MsgpackDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MsgpackDecoder)
};

/// Where in the answer the next value stands.
enum class Place { Document, Results, Result, SeriesList, Series, Rows };

/// An array or map that is not at its end.
struct Level
{
    Place place;
    std::uint32_t left; // elements, or pairs
};

} // namespace

// An answer is {results: [{statement_id, series: [{name, tags, columns, values: [[…], …], partial}], messages, partial,
// error}], error}. What is around the rows is entered value by value, what is below is read when it is there as a
// whole; so nothing but the value at hand is kept, and no byte is read again.
struct MsgpackDecoder::State
{
    explicit State(const AnswerBounds &limits) : bounds(limits), result(limits) {}

    AnswerBounds bounds;
    StreamBuffer buffer;
    MsgpackScanner scanner;
    std::vector<Level> levels;
    std::string key; // of the value to come, in a map
    bool hasKey = false;

    MsgpackResult result;
    std::optional<Error> failure;
    bool anything = false;
    bool isAnswer = false; // the document has results or an error

    bool step(Batch *batch);
    bool stepInMap(Batch *batch);
    bool enter(Kind kind, Place place);
    void leave(Batch *batch);
    void readValue(std::string_view value, Batch *batch);
    void flush(Batch *batch);
    void handOut(Batch *batch);
    void checkRest();
    void fail(const QString &message);
};

/// Takes the next value, or the head of the next array or map; false when it is not there as a whole.
bool MsgpackDecoder::State::step(Batch *batch)
{
    if (failure)
        return false;
    if (levels.empty()) {
        isAnswer = false;
        return enter(Kind::Map, Place::Document);
    }
    if (levels.back().left == 0) {
        leave(batch);
        return true;
    }
    switch (levels.back().place) {
    case Place::Results:
        return enter(Kind::Map, Place::Result);
    case Place::SeriesList:
        return enter(Kind::Map, Place::Series);
    case Place::Rows:
        break;
    case Place::Document:
    case Place::Result:
    case Place::Series:
        return stepInMap(batch);
    }
    const std::string_view bytes = buffer.bytes();
    const Outcome outcome = bytes.empty() ? Outcome::Incomplete : scanner.scan(bytes);
    if (outcome == Outcome::Broken)
        fail(MsgpackDecoderText::tr("The server's answer is broken in the row at byte %1.").arg(buffer.position()));
    if (outcome != Outcome::Complete)
        return false;
    const bool isPlain = scanner.isPlain();
    const std::size_t length = scanner.take();
    const std::string_view row = bytes.substr(0, length);
    if (!isRow(row, isPlain, result.series->cells(), result.rows > 0)) {
        fail(MsgpackDecoderText::tr("The answer has a row that is not built as InfluxDB 1.x does it, at byte %1.")
                 .arg(buffer.position()));
        return false;
    }
    appendRow(row, &result.series->cells());
    buffer.drop(length);
    ++result.rows;
    --levels.back().left;
    return true;
}

bool MsgpackDecoder::State::stepInMap(Batch *batch)
{
    const std::string_view bytes = buffer.bytes();
    const Place place = levels.back().place;
    if (hasKey && bytes.empty())
        return false;
    const bool entersList = hasKey && static_cast<unsigned char>(bytes[0]) != 0xc0; // nil
    if (entersList && place == Place::Document && key == "results")
        return enter(Kind::Array, Place::Results);
    if (entersList && place == Place::Result && key == "series") {
        result.begin();
        return enter(Kind::Array, Place::SeriesList);
    }
    if (entersList && place == Place::Series && key == "values") {
        if (result.head.columns.empty() || result.series) {
            fail(
                MsgpackDecoderText::tr("The answer has rows before their columns, at byte %1.").arg(buffer.position()));
            return false;
        }
        if (!enter(Kind::Array, Place::Rows)) // its head may not be there as a whole
            return false;
        result.series.emplace(result.head);
        return true;
    }
    const Outcome outcome = bytes.empty() ? Outcome::Incomplete : scanner.scan(bytes);
    if (outcome == Outcome::Broken)
        fail(MsgpackDecoderText::tr("The server's answer is broken at byte %1.").arg(buffer.position()));
    if (outcome != Outcome::Complete)
        return false;
    const std::size_t length = scanner.take();
    const std::string_view value = bytes.substr(0, length);
    if (hasKey) {
        readValue(value, batch);
        hasKey = false;
        --levels.back().left;
    } else if (const auto text = readText(value)) {
        key = *text;
        hasKey = true;
    } else {
        fail(MsgpackDecoderText::tr("The server's answer is broken at byte %1: a name was expected.")
                 .arg(buffer.position()));
    }
    if (failure)
        return false;
    buffer.drop(length);
    return true;
}

/// The next value is an array or a map, or the answer is broken.
bool MsgpackDecoder::State::enter(Kind kind, Place place)
{
    MsgpackHead found;
    const std::string_view bytes = buffer.bytes();
    const bool isValue = readHead(bytes, &found);
    if (isValue && found.bytes == 0)
        return false;
    if (!isValue || found.kind != kind) {
        fail(place == Place::Document
                 ? MsgpackDecoderText::tr(
                       "The answer is not one of InfluxDB 1.x in msgpack. Check the address of the connection.")
                 : MsgpackDecoderText::tr("The server's answer is broken at byte %1.").arg(buffer.position()));
        return false;
    }
    buffer.drop(found.bytes);
    anything = true;
    hasKey = false;
    levels.push_back({place, found.count});
    return true;
}

/// The array or map at hand is at its end.
void MsgpackDecoder::State::leave(Batch *batch)
{
    const Place place = levels.back().place;
    levels.pop_back();
    if (!levels.empty())
        --levels.back().left;
    switch (place) {
    case Place::Document:
        if (!isAnswer)
            fail(MsgpackDecoderText::tr(
                "The answer is not one of InfluxDB 1.x: it has neither results nor an error. Check the "
                "address of the connection."));
        break;
    case Place::Results:
        isAnswer = true;
        break;
    case Place::Result:
        result.end(batch);
        break;
    case Place::Series:
        if (!result.series && !result.head.columns.empty())
            result.series.emplace(result.head);
        if (!result.series)
            return fail(MsgpackDecoderText::tr("The answer has a series without columns, before byte %1.")
                            .arg(buffer.position()));
        if (result.rows == 0)
            handOut(batch);
        flush(batch);
        result.endSeries();
        break;
    case Place::SeriesList:
    case Place::Rows:
        break;
    }
    hasKey = false;
}

void MsgpackDecoder::State::readValue(std::string_view value, Batch *batch)
{
    bool isGood = true;
    switch (levels.back().place) {
    case Place::Document:
        if (const auto text = key == "error" ? readText(value) : std::nullopt) {
            result.answer.addError(*text, batch);
            isAnswer = true;
        }
        break;
    case Place::Result:
        isGood = result.read(key, value, batch);
        break;
    case Place::Series:
        isGood = result.readOfSeries(key, value);
        break;
    case Place::Results:
    case Place::SeriesList:
    case Place::Rows:
        break;
    }
    if (!isGood)
        fail(MsgpackDecoderText::tr("The answer has a part that is not built as InfluxDB 1.x does it, at byte %1.")
                 .arg(buffer.position()));
}

/// Hands out the rows so far of the series at hand.
void MsgpackDecoder::State::flush(Batch *batch)
{
    if (result.series && result.series->cells().front().size() > 0)
        handOut(batch);
}

void MsgpackDecoder::State::handOut(Batch *batch)
{
    if (const Status status = result.answer.addRows(result.series->take(), batch); !status && !failure)
        failure = status.error();
}

/// A value that is not complete must not grow without end.
void MsgpackDecoder::State::checkRest()
{
    if (!failure && buffer.bytes().size() > bounds.value)
        failure = brokenAnswer(
            MsgpackDecoderText::tr("The answer has a value of more than %n MiB, at byte %1, which is not read; the "
                                   "rows so far are kept.",
                                   nullptr, plural(bounds.value >> 20))
                .arg(buffer.position()),
            {});
}

void MsgpackDecoder::State::fail(const QString &message)
{
    failure = brokenAnswer(message, buffer.bytes());
}

MsgpackDecoder::MsgpackDecoder(const AnswerBounds &bounds) : m_state(std::make_unique<State>(bounds)) {}

MsgpackDecoder::~MsgpackDecoder() = default;

Result<Batch> MsgpackDecoder::decode(const QByteArray &bytes)
{
    if (m_state->failure)
        return std::unexpected(*m_state->failure);
    Batch batch;
    m_state->buffer.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (m_state->step(&batch)) {
    }
    m_state->flush(&batch);
    m_state->checkRest();
    // What came before a mistake is delivered first; the next call says what is wrong.
    if (m_state->failure && batch.fragments.empty() && batch.notes.empty())
        return std::unexpected(*m_state->failure);
    return batch;
}

Result<Batch> MsgpackDecoder::finish()
{
    State &state = *m_state;
    if (!state.failure && (!state.levels.empty() || !state.buffer.bytes().empty()))
        state.fail(MsgpackDecoderText::tr(
                       "The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                       .arg(state.buffer.bytesSeen()));
    if (!state.failure && !state.anything)
        state.fail(MsgpackDecoderText::tr("The server's answer was empty."));
    if (state.failure)
        return std::unexpected(*state.failure);
    Batch batch;
    state.result.answer.finish(&batch);
    return batch;
}

} // namespace penstock
