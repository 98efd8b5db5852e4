// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonrowsdecoder.h"

#include "core/async/plural.h"
#include "core/result/influxqlanswer.h"
#include "core/result/jsonparser.h"
#include "core/result/jsonrowcolumn.h"
#include "core/result/jsonscanner.h"
#include "core/result/longdecimals.h"
#include "core/result/streambuffer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace penstock {

namespace {

namespace dom = simdjson::dom;
using Promise = JsonRowColumn::Promise;

constexpr std::string_view timeKey = "time";
constexpr std::size_t longestText = 65'536; // of a server that sends something else

struct Text
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
        : format(rowFormat), timeColumns(times), bounds(limits)
    {
    }

    Format format;
    QStringList timeColumns;
    AnswerBounds bounds;
    StreamBuffer buffer;
    JsonScanner scanner;
    std::size_t scanned = 0; // of the buffer, while in an object
    JsonParser parser;
    std::string quoted; // a row whose decimals would lose digits
    Place place = Place::Start;

    // Where keys go. A key that comes twice in an object has several columns.
    std::vector<JsonRowColumn> columns;
    std::unordered_map<std::string, std::vector<std::size_t>> places;
    QSet<QString> names;
    std::vector<std::size_t> order;   // as the server has them, as far as the rows tell
    std::vector<std::size_t> waiting; // new ones of the row at hand, for the next key that is known
    std::size_t nameBytes = 0;        // of the columns
    std::size_t rows = 0;             // in the columns
    std::size_t totalRows = 0;        // ever
    bool hasTime = false;             // a column holds the points' times
    bool mayBeError = false;          // a single line, without its end, that says {"error": …}
    QString errorText;

    std::optional<Error> failure;

    bool step();
    bool stepBetween(char c);
    bool stepInObject();
    void takeRow(dom::object row, std::size_t position);
    void takeDocument(dom::object document, std::string_view text);
    JsonRowColumn &columnFor(std::string_view key, std::size_t expected, dom::element value);
    QString nameFor(const std::string &key, std::size_t occurrence) const;
    void settleWaiting(std::vector<std::size_t>::iterator before);
    void checkRest();
    void handOut(Batch *batch);
    void noteUnwritable(Batch *batch) const;
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
        fail(Text::tr("The server's answer is broken at byte %1: a row was expected.").arg(buffer.position()),
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
    // All is looked at before anything is stored: a row is there as a whole or not at all.
    if (row.size() > Table::mostColumns || columns.size() > Table::mostColumns || nameBytes > bounds.names)
        return fail(Text::tr("The answer has more than %1 columns, or their names are too long, at byte %2.")
                        .arg(Table::mostColumns)
                        .arg(position),
                    {});
    dom::element time;
    if (hasTime && row.at_key(timeKey).get(time) == simdjson::SUCCESS && !JsonRowColumn::isTime(time))
        return fail(Text::tr("The column “%1” holds times, but for the row at byte %2.")
                        .arg(QLatin1String(timeKey.data()), QString::number(position)),
                    {});
    std::size_t expected = 0; // keys nearly always come in the order of the last row
    for (const auto [key, value] : row) {
        const std::size_t known = columns.size();
        JsonRowColumn &column = columnFor(key, expected, value);
        const auto index = static_cast<std::size_t>(&column - columns.data());
        if (index == known)
            waiting.push_back(index);
        else if (!waiting.empty())
            settleWaiting(std::ranges::find(order, index));
        if (column.size() < rows)
            column.appendNulls(rows - column.size());
        column.append(value);
        expected = index + 1;
    }
    settleWaiting(order.end());
    ++rows;
    ++totalRows;
    std::string_view error;
    mayBeError =
        format == Format::Lines && totalRows == 1 && row.size() == 1 && row["error"].get(error) == simdjson::SUCCESS;
    if (mayBeError)
        errorText = quoteServer(error);
}

void JsonRowsDecoder::State::takeDocument(dom::object document, std::string_view text)
{
    std::string_view error;
    if (document["error"].get(error) == simdjson::SUCCESS)
        failWithServerText(quoteServer(error));
    else
        fail(Text::tr("The answer is not one of InfluxDB 3: it has no rows and no error. Check the address of the "
                      "connection."),
             text);
}

JsonRowColumn &JsonRowsDecoder::State::columnFor(std::string_view key, std::size_t expected, dom::element value)
{
    const auto isFree = [this](std::size_t index) { return columns[index].size() <= rows; };
    if (expected < columns.size() && columns[expected].key() == key && isFree(expected))
        return columns[expected];
    const std::string name(key);
    std::vector<std::size_t> &known = places[name];
    const auto free = std::ranges::find_if(known, isFree);
    if (free != known.end())
        return columns[*free];
    const QString shown = nameFor(name, known.size());
    const bool isNamed = key == timeKey || timeColumns.contains(shown);
    const Promise promise = shown == QLatin1String(timeKey.data()) ? Promise::PointTime
                            : isNamed                              ? Promise::Times
                            : key == "iox::measurement"            ? Promise::SeriesName
                                                                   : Promise::None;
    known.push_back(columns.size());
    names.insert(shown);
    nameBytes += key.size();
    columns.emplace_back(name, shown, promise, value);
    hasTime = hasTime || columns.back().holdsPointTimes();
    return columns.back();
}

void JsonRowsDecoder::State::settleWaiting(std::vector<std::size_t>::iterator before)
{
    order.insert(before, waiting.begin(), waiting.end());
    waiting.clear();
}

/// An object that is not complete must not grow without end.
void JsonRowsDecoder::State::checkRest()
{
    const std::size_t most = place == Place::InDocument ? bounds.document : bounds.value;
    if (!failure && (place == Place::InRow || place == Place::InDocument) && buffer.bytes().size() > most)
        fail(Text::tr("The answer has a value of more than %n MiB, at byte %1, which is not read; the rows so far are "
                      "kept.",
                      nullptr, plural(most >> 20))
                 .arg(buffer.position()),
             {});
}

/// As InfluxDB 1.x does it: value, value_1, value_2.
QString JsonRowsDecoder::State::nameFor(const std::string &key, std::size_t occurrence) const
{
    const QString base = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    QString name = base;
    for (; names.contains(name); ++occurrence)
        name = base + u'_' + QString::number(std::max<std::size_t>(occurrence, 1));
    return name;
}

void JsonRowsDecoder::State::handOut(Batch *batch)
{
    if (rows == 0)
        return;
    Table table;
    if (columns.empty())
        table.addBareRows(rows); // a row of nothing but nulls is a row
    for (JsonRowColumn &column : columns) {
        column.appendNulls(rows - column.size());
        table.addColumn(column.take());
    }
    table.setOrder(order);
    rows = 0;
    batch->fragments.push_back({0, std::move(table), true});
}

void JsonRowsDecoder::State::noteUnwritable(Batch *batch) const
{
    std::size_t count = 0;
    for (const JsonRowColumn &column : columns)
        count += column.unwritable();
    if (count == 0)
        return;
    batch->notes.push_back(
        {0, Batch::Note::Severity::Warning,
         withCount(Text::tr("%n value(s) shown as NaN may be infinite as well: InfluxDB 3 writes NaN, +Inf "
                            "and -Inf alike in JSON. Its raw answer in csv tells them apart.",
                            nullptr, plural(count)),
                   count)});
}

void JsonRowsDecoder::State::fail(const QString &message, std::string_view sent)
{
    failure = brokenAnswer(message, sent);
}

void JsonRowsDecoder::State::failWithServerText(const QString &text)
{
    failure.emplace();
    failure->kind = Error::Kind::Rejected;
    failure->message = Text::tr("The server sent no rows. It says: %1").arg(text);
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
        state.handOut(&batch);
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
            state.fail(Text::tr("The server's answer was empty."), {});
        else if (state.place != End && (state.place != RowOrEnd || state.format == Format::Array) &&
                 state.place != Start)
            state.fail(
                Text::tr("The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                    .arg(state.buffer.bytesSeen()),
                {});
    }
    if (state.failure)
        return std::unexpected(*state.failure);
    Batch batch;
    if (state.totalRows > 0 && state.columns.empty())
        batch.notes.push_back(
            {0, Batch::Note::Severity::Warning,
             Text::tr("Rows without any value: %1. InfluxDB leaves out empty cells, and so it did not "
                      "name the columns of these rows.")
                 .arg(state.totalRows)});
    state.noteUnwritable(&batch);
    return batch;
}

} // namespace penstock
