// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowsdecoder.h"

#include "core/async/plural.h"
#include "core/result/influxqlanswer.h"
#include "core/result/jsonparser.h"
#include "core/result/jsonrowtable.h"
#include "core/result/jsonscanner.h"
#include "core/result/longdecimals.h"
#include "core/result/streambuffer.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t longestText = 65'536; // of a server that sends something else

struct JsonRowsDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::JsonRowsDecoder)
};

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

struct JsonRowsDecoder::State
{
    /// What may come next.
    enum class Place {
        Start,
        RowOrEnd, ///< behind the opening bracket; between lines
        Row,      ///< behind a comma
        CommaOrEnd,
        InRow,
        InDocument, ///< of an object where an array should be
        Other,      ///< something that is no JSON
        End,
    };

    State(Format rowFormat, const QStringList &times, const AnswerBounds &limits)
        : format(rowFormat), bounds(limits), table(times, limits.names)
    {
    }

    Format format;
    AnswerBounds bounds;
    StreamBuffer buffer;
    JsonScanner scanner;
    std::size_t scanned = 0; // of the buffer, while in an object
    JsonParser parser;
    std::string quoted; // a row whose decimals would lose digits
    Place place = Place::Start;

    JsonRowTable table;
    bool mayBeError = false; // a single line, without its end, that says {"error": …}
    QString errorText;

    std::optional<Error> failure;

    bool step();
    bool stepBetween(char c);
    bool stepInObject();
    void takeRow(dom::object row, std::size_t position);
    void takeDocument(dom::object document, std::string_view text);
    void checkRest();
    void fail(const QString &message, std::string_view sent);
    void failWithServerText(const QString &text);
};

bool JsonRowsDecoder::State::step()
{
    const std::string_view bytes = buffer.bytes();
    if (failure)
        return false;
    if (place == Place::Other) {
        if (bytes.size() > longestText)
            failWithServerText(quoteServer(bytes));
        return false;
    }
    if (place == Place::InRow || place == Place::InDocument)
        return stepInObject();
    const auto found = std::ranges::find_if_not(bytes, isSpace);
    mayBeError = mayBeError && std::find(bytes.begin(), found, '\n') == found;
    buffer.drop(static_cast<std::size_t>(found - bytes.begin()));
    return found != bytes.end() && stepBetween(*found);
}

/// The next byte that is not white space.
bool JsonRowsDecoder::State::stepBetween(char c)
{
    const bool lines = format == Format::Lines;
    const Place before = place;
    if (c == '{' && (lines || before == Place::Row || before == Place::RowOrEnd)) {
        place = Place::InRow;
        scanned = 0;
        return true;
    }
    if (before == Place::Start) {
        place = c == '[' ? Place::RowOrEnd : c == '{' ? Place::InDocument : Place::Other;
        if (lines)
            place = Place::Other;
        scanned = 0;
        if (place == Place::RowOrEnd)
            buffer.drop(1);
        return true;
    }
    if (!lines && c == ',' && before == Place::CommaOrEnd)
        place = Place::Row;
    else if (!lines && c == ']' && (before == Place::CommaOrEnd || before == Place::RowOrEnd))
        place = Place::End;
    else
        fail(JsonRowsDecoderText::tr("The server's answer is broken at byte %1: a row was expected.")
                 .arg(buffer.position()),
             buffer.bytes());
    buffer.drop(1);
    return !failure;
}

bool JsonRowsDecoder::State::stepInObject()
{
    const std::string_view bytes = buffer.bytes();
    const std::size_t length = scanner.findEnd(bytes.substr(scanned));
    if (length == JsonScanner::npos) {
        scanned = bytes.size();
        return false;
    }
    const std::string_view text = bytes.substr(0, scanned + length);
    std::string_view exact = text;
    if (quoteLongDecimals(text, &quoted)) {
        const std::size_t size = quoted.size();
        quoted.append(simdjson::SIMDJSON_PADDING, ' ');
        exact = std::string_view(quoted).substr(0, size);
    }
    const auto object = parser.parseObject(exact, buffer.position());
    if (!object)
        failure = object.error();
    else if (place == Place::InDocument)
        takeDocument(*object, text);
    else
        takeRow(*object, buffer.position());
    if (failure)
        return false;
    buffer.drop(text.size());
    place = format == Format::Lines ? Place::RowOrEnd : Place::CommaOrEnd;
    return true;
}

void JsonRowsDecoder::State::takeRow(dom::object row, std::size_t position)
{
    if (const QString mistake = table.take(row, position); !mistake.isEmpty())
        return fail(mistake, {});
    std::string_view error;
    mayBeError = format == Format::Lines && table.totalRows() == 1 && row.size() == 1 &&
                 row["error"].get(error) == simdjson::SUCCESS;
    if (mayBeError)
        errorText = quoteServer(error);
}

void JsonRowsDecoder::State::takeDocument(dom::object document, std::string_view text)
{
    std::string_view error;
    if (document["error"].get(error) == simdjson::SUCCESS)
        failWithServerText(quoteServer(error));
    else
        fail(JsonRowsDecoderText::tr(
                 "The answer is not one of InfluxDB 3: it has no rows and no error. Check the address of the "
                 "connection."),
             text);
}

/// An object that is not complete must not grow without end.
void JsonRowsDecoder::State::checkRest()
{
    const std::size_t most = place == Place::InDocument ? bounds.document : bounds.value;
    if (!failure && (place == Place::InRow || place == Place::InDocument) && buffer.bytes().size() > most)
        fail(JsonRowsDecoderText::tr(
                 "The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are "
                 "kept.",
                 nullptr, plural(most >> 20))
                 .arg(buffer.position()),
             {});
}

void JsonRowsDecoder::State::fail(const QString &message, std::string_view sent)
{
    failure = brokenAnswer(message, sent);
}

void JsonRowsDecoder::State::failWithServerText(const QString &text)
{
    failure.emplace();
    failure->kind = Error::Kind::Rejected;
    failure->message = JsonRowsDecoderText::tr("The server sent no rows. It says: %1").arg(text);
    failure->details.serverText = text;
}

JsonRowsDecoder::JsonRowsDecoder(Format format, const QStringList &timeColumns, const AnswerBounds &bounds)
    : m_state(std::make_unique<State>(format, timeColumns, bounds))
{
}

JsonRowsDecoder::~JsonRowsDecoder() = default;

Result<Batch> JsonRowsDecoder::decode(const QByteArray &bytes)
{
    State &state = *m_state;
    if (state.failure)
        return std::unexpected(*state.failure);
    state.buffer.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (state.step()) {
    }
    state.checkRest();
    Batch batch;
    if (state.failure || !state.mayBeError)
        state.table.handOut(&batch);
    // What came before a mistake is delivered first; the next call says what is wrong.
    if (state.failure && batch.fragments.empty())
        return std::unexpected(*state.failure);
    return batch;
}

Result<Batch> JsonRowsDecoder::finish()
{
    State &state = *m_state;
    using enum State::Place;
    if (!state.failure) {
        if (state.place == Other)
            state.failWithServerText(quoteServer(state.buffer.bytes()));
        else if (state.mayBeError)
            state.failWithServerText(state.errorText);
        else if (state.place == Start && state.format == Format::Array)
            state.fail(JsonRowsDecoderText::tr("The server's answer was empty."), {});
        else if (state.place != End && (state.place != RowOrEnd || state.format == Format::Array) &&
                 state.place != Start)
            state.fail(JsonRowsDecoderText::tr(
                           "The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                           .arg(state.buffer.bytesSeen()),
                       {});
    }
    if (state.failure)
        return std::unexpected(*state.failure);
    Batch batch;
    if (state.table.totalRows() > 0 && !state.table.hasColumns())
        batch.notes.push_back(
            {0, Batch::Note::Severity::Warning,
             JsonRowsDecoderText::tr("Rows without any value: %1. InfluxDB leaves out empty cells, and so it did not "
                                     "name the columns of these rows.")
                 .arg(state.table.totalRows())});
    state.table.noteUnwritable(&batch);
    return batch;
}

} // namespace penstock
