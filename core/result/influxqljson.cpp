// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"

#include "core/result/bigintegers.h"
#include "core/result/influxqlseries.h"
#include "core/result/jsonsplitter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace penstock {

namespace {

namespace dom = simdjson::dom;
using Note = Batch::Note;

static_assert(JsonSplitter::padding >= simdjson::SIMDJSON_PADDING);

constexpr std::size_t longestQuote = 2'000; // bytes of the server's text in a message
constexpr std::size_t rowsWorthATable = 1'000;
constexpr std::string_view notExecuted = "not executed";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::InfluxQlJsonDecoder)
};

QString quote(std::string_view utf8)
{
    const std::string_view head = utf8.substr(0, longestQuote);
    const QString text = QString::fromUtf8(head.data(), static_cast<qsizetype>(head.size()));
    return head.size() < utf8.size() ? text + u'…' : text;
}

std::optional<std::string_view> textAt(dom::object object, std::string_view key)
{
    std::string_view text;
    if (object[key].get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

bool isTrue(dom::object object, std::string_view key)
{
    bool value = false;
    return object[key].get(value) == simdjson::SUCCESS && value;
}

Error protocolError(const QString &message, std::string_view document)
{
    Error error;
    error.kind = Error::Kind::Protocol;
    error.message = message;
    error.details.serverText = quote(document);
    return error;
}

} // namespace

struct InfluxQlJsonDecoder::State
{
    JsonSplitter splitter;
    dom::parser parser;
    std::string rewritten; // what the parser reads when a number was too long for it
    std::optional<Error> failure;
    int statement = 0; // the last one that was named
    bool anything = false;
    bool anyError = false;
    std::map<int, bool> partial; // by statement

    void decode(const JsonSplitter::Piece &piece, Batch *batch);
    bool parse(const JsonSplitter::Piece &piece, dom::object *document);
    void decodeResult(const JsonSplitter::Piece &piece, dom::object result, Batch *batch);
    void addRows(Table rows, Batch *batch) const;
    void noteError(std::string_view text, Batch *batch);
    void noteText(std::string_view text, Batch *batch);
};

bool InfluxQlJsonDecoder::State::parse(const JsonSplitter::Piece &piece, dom::object *document)
{
    auto result = parser.parse(piece.bytes.data(), piece.bytes.size(), false);
    if (result.error() == simdjson::NUMBER_ERROR) {
        rewritten = withBigIntegersAsFloats(piece.bytes);
        result = parser.parse(rewritten);
    }
    const simdjson::error_code code = result.get(*document);
    if (code == simdjson::SUCCESS)
        return true;
    // Qt's parser says where the mistake is, simdjson's does not.
    QJsonParseError where;
    QJsonDocument::fromJson(QByteArray::fromRawData(piece.bytes.data(), static_cast<qsizetype>(piece.bytes.size())),
                            &where);
    const bool located = where.error != QJsonParseError::NoError;
    const auto position = static_cast<qint64>(piece.position) + (located ? where.offset : 0);
    failure = protocolError(
        Text::tr("The server's answer is broken at byte %1: %2. Run the query again; if that does not help, check what "
                 "stands between here and the server.")
            .arg(position)
            .arg(located ? where.errorString() : QString::fromLatin1(simdjson::error_message(code))),
        piece.bytes);
    return false;
}

void InfluxQlJsonDecoder::State::decode(const JsonSplitter::Piece &piece, Batch *batch)
{
    anything = true;
    if (piece.kind == JsonSplitter::Piece::Kind::Text)
        return noteText(piece.bytes, batch);
    dom::object document;
    if (!parse(piece, &document))
        return;
    if (const auto error = textAt(document, "error"))
        noteError(*error, batch);
    dom::array results;
    if (document["results"].get(results) != simdjson::SUCCESS) {
        if (!textAt(document, "error"))
            failure =
                protocolError(Text::tr("The answer is not one of InfluxDB 1.x: it has neither results nor an error. "
                                       "Check the address of the connection."),
                              piece.bytes);
        return;
    }
    for (const dom::element element : results) {
        dom::object result;
        if (element.get(result) == simdjson::SUCCESS)
            decodeResult(piece, result, batch);
    }
}

void InfluxQlJsonDecoder::State::decodeResult(const JsonSplitter::Piece &piece, dom::object result, Batch *batch)
{
    std::int64_t id = 0;
    statement = result["statement_id"].get(id) == simdjson::SUCCESS ? static_cast<int>(id) : 0;

    bool cut = isTrue(result, "partial");
    dom::array list;
    if (result["series"].get(list) == simdjson::SUCCESS) {
        for (const dom::element element : list) {
            dom::object series;
            auto table = element.get(series) == simdjson::SUCCESS ? tableOfSeries(series) : std::nullopt;
            if (!table) {
                failure = protocolError(
                    Text::tr("The answer has a series that is not built as InfluxDB 1.x does it, at byte %1.")
                        .arg(piece.position),
                    piece.bytes);
                return;
            }
            cut = cut || isTrue(series, "partial");
            addRows(std::move(*table), batch);
        }
    }
    partial[statement] = cut;

    dom::array messages;
    if (result["messages"].get(messages) == simdjson::SUCCESS) {
        for (const dom::element element : messages) {
            dom::object message;
            if (element.get(message) != simdjson::SUCCESS)
                continue;
            const auto severity =
                textAt(message, "level") == "warning" ? Note::Severity::Warning : Note::Severity::Information;
            batch->notes.push_back({statement, severity, quote(textAt(message, "text").value_or(std::string_view()))});
        }
    }
    if (const auto error = textAt(result, "error"))
        noteError(*error, batch);
}

void InfluxQlJsonDecoder::State::addRows(Table rows, Batch *batch) const
{
    // An answer may have a hundred thousand series of a row each: they share a table, which costs a copy of the rows.
    const bool goesOn = !batch->fragments.empty() && rows.rowCount() < rowsWorthATable &&
                        batch->fragments.back().statement == statement &&
                        batch->fragments.back().rows.hasLayoutOf(rows);
    if (goesOn)
        batch->fragments.back().rows.append(rows);
    else
        batch->fragments.push_back({statement, std::move(rows)});
}

void InfluxQlJsonDecoder::State::noteError(std::string_view text, Batch *batch)
{
    // What follows a failed statement is not executed. That must not look like the reason.
    const bool consequence = text == notExecuted && anyError;
    batch->notes.push_back({statement, consequence ? Note::Severity::Warning : Note::Severity::Error, quote(text)});
    anyError = true;
}

void InfluxQlJsonDecoder::State::noteText(std::string_view text, Batch *batch)
{
    const bool infinite = text.find("unsupported value") != std::string_view::npos;
    batch->notes.push_back(
        {statement, Note::Severity::Error,
         infinite ? Text::tr("Rows are missing: the server cannot write infinite values as JSON. It said: %1")
                        .arg(quote(text))
                  : Text::tr("The server sent text instead of rows: %1").arg(quote(text))});
    anyError = true;
}

InfluxQlJsonDecoder::InfluxQlJsonDecoder() : m_state(std::make_unique<State>()) {}

InfluxQlJsonDecoder::~InfluxQlJsonDecoder() = default;

Result<Batch> InfluxQlJsonDecoder::decode(const QByteArray &bytes)
{
    if (m_state->failure)
        return std::unexpected(*m_state->failure);
    Batch batch;
    m_state->splitter.add({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (const auto piece = m_state->splitter.next()) {
        m_state->decode(*piece, &batch);
        if (!m_state->failure)
            continue;
        // What came before the mistake is delivered first; the next call says what is wrong.
        if (batch.fragments.empty() && batch.notes.empty())
            return std::unexpected(*m_state->failure);
        break;
    }
    return batch;
}

Result<Batch> InfluxQlJsonDecoder::finish()
{
    if (!m_state->failure && m_state->splitter.insideDocument())
        m_state->failure = protocolError(
            Text::tr("The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                .arg(m_state->splitter.bytesSeen()),
            {});
    Batch batch;
    if (!m_state->failure) {
        if (const auto text = m_state->splitter.rest(); !text.bytes.empty())
            m_state->decode(text, &batch);
        if (!m_state->anything)
            m_state->failure = protocolError(Text::tr("The server's answer was empty."), {});
    }
    if (m_state->failure)
        return std::unexpected(*m_state->failure);
    for (const auto &[statement, cut] : std::exchange(m_state->partial, {})) {
        if (cut)
            batch.notes.push_back({statement, Note::Severity::Warning,
                                   Text::tr("The server marked this answer as partial: rows may be missing. Ask for it "
                                            "in chunks to get all rows.")});
    }
    return batch;
}

} // namespace penstock
