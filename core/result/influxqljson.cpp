// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"

#include "core/async/plural.h"
#include "core/result/influxqlanswer.h"
#include "core/result/influxqlseries.h"
#include "core/result/jsonparser.h"
#include "core/result/jsonsplitter.h"

#include <QCoreApplication>

namespace penstock {

namespace {

namespace dom = simdjson::dom;

static_assert(JsonSplitter::padding >= simdjson::SIMDJSON_PADDING);

struct InfluxQlJsonDecoderText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::InfluxQlJsonDecoder)
};

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

} // namespace

struct InfluxQlJsonDecoder::State
{
    explicit State(const AnswerBounds &limits) : bounds(limits), answer(limits) {}

    AnswerBounds bounds;
    JsonSplitter splitter;
    JsonParser parser;
    std::optional<Error> failure;
    InfluxQlAnswer answer;
    bool anything = false;

    void decode(const JsonSplitter::Piece &piece, Batch *batch);
    void decodeResult(const JsonSplitter::Piece &piece, dom::object result, Batch *batch);
    void noteText(std::string_view text, Batch *batch);
    void checkRest();
};

void InfluxQlJsonDecoder::State::decode(const JsonSplitter::Piece &piece, Batch *batch)
{
    anything = true;
    if (piece.kind == JsonSplitter::Piece::Kind::Text)
        return noteText(piece.bytes, batch);
    const Result<dom::object> parsed = parser.parseObject(piece.bytes, piece.position);
    if (!parsed) {
        failure = parsed.error();
        return;
    }
    const dom::object document = *parsed;
    if (const auto error = textAt(document, "error"))
        answer.addError(*error, batch);
    dom::array results;
    if (document["results"].get(results) != simdjson::SUCCESS) {
        if (!textAt(document, "error"))
            failure = brokenAnswer(InfluxQlJsonDecoderText::tr(
                                       "The answer is not one of InfluxDB 1.x: it has neither results nor an error. "
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
    const bool named = result["statement_id"].get(id) == simdjson::SUCCESS;
    answer.beginResult(named ? std::optional(id) : std::nullopt);

    bool cut = isTrue(result, "partial");
    dom::array list;
    if (result["series"].get(list) == simdjson::SUCCESS) {
        for (const dom::element element : list) {
            dom::object series;
            const bool isSeries = element.get(series) == simdjson::SUCCESS;
            if (isSeries && columnCountOf(series) > Table::mostColumns) {
                failure = brokenAnswer(
                    InfluxQlJsonDecoderText::tr("The answer has a series of more than %1 columns, at byte %2.")
                        .arg(Table::mostColumns)
                        .arg(piece.position),
                    {});
                return;
            }
            auto table = isSeries ? tableOfSeries(series) : std::nullopt;
            if (!table) {
                failure =
                    brokenAnswer(InfluxQlJsonDecoderText::tr(
                                     "The answer has a series that is not built as InfluxDB 1.x does it, at byte %1.")
                                     .arg(piece.position),
                                 piece.bytes);
                return;
            }
            cut = cut || isTrue(series, "partial");
            if (const Status status = answer.addRows(*std::move(table), batch); !status) {
                failure = status.error();
                return;
            }
        }
    }
    answer.setPartial(cut);

    dom::array messages;
    if (result["messages"].get(messages) == simdjson::SUCCESS) {
        for (const dom::element element : messages) {
            dom::object message;
            if (element.get(message) == simdjson::SUCCESS)
                answer.addMessage(textAt(message, "level").value_or(std::string_view()),
                                  textAt(message, "text").value_or(std::string_view()), batch);
        }
    }
    if (const auto error = textAt(result, "error"))
        answer.addError(*error, batch);
}

void InfluxQlJsonDecoder::State::noteText(std::string_view text, Batch *batch)
{
    const bool infinite = text.find("unsupported value") != std::string_view::npos;
    answer.addError(
        infinite ? InfluxQlJsonDecoderText::tr(
                       "Rows are missing: the server cannot write infinite values as JSON. It said: %1")
                       .arg(quoteServer(text))
                 : InfluxQlJsonDecoderText::tr("The server sent text instead of rows: %1").arg(quoteServer(text)),
        batch);
}

/// What is not complete must not grow without end.
void InfluxQlJsonDecoder::State::checkRest()
{
    const std::size_t bytes = splitter.incompleteBytes();
    if (splitter.insideDocument() && bytes > bounds.document)
        failure = brokenAnswer(
            InfluxQlJsonDecoderText::tr(
                "The server sends its answer in one piece of more than %n MiB, which is not read; the rows so far "
                "are kept. Ask for less at a time: a shorter span, fewer measurements, smaller chunks, or a LIMIT.",
                nullptr, plural(bounds.document >> 20)),
            {});
    else if (!splitter.insideDocument() && bytes > bounds.words)
        failure = brokenAnswer(InfluxQlJsonDecoderText::tr("The server sent text instead of rows: %1")
                                   .arg(quoteServer(splitter.rest().bytes)),
                               splitter.rest().bytes);
}

InfluxQlJsonDecoder::InfluxQlJsonDecoder(const AnswerBounds &bounds) : m_state(std::make_unique<State>(bounds)) {}

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
        return batch;
    }
    m_state->checkRest();
    if (m_state->failure && batch.fragments.empty() && batch.notes.empty())
        return std::unexpected(*m_state->failure);
    return batch;
}

Result<Batch> InfluxQlJsonDecoder::finish()
{
    if (!m_state->failure && m_state->splitter.insideDocument())
        m_state->failure =
            brokenAnswer(InfluxQlJsonDecoderText::tr(
                             "The answer ended in the middle, after %1 bytes. Rows are missing; run the query again.")
                             .arg(m_state->splitter.bytesSeen()),
                         {});
    Batch batch;
    if (!m_state->failure) {
        if (const auto text = m_state->splitter.rest(); !text.bytes.empty())
            m_state->decode(text, &batch);
        if (!m_state->anything)
            m_state->failure = brokenAnswer(InfluxQlJsonDecoderText::tr("The server's answer was empty."), {});
    }
    if (m_state->failure)
        return std::unexpected(*m_state->failure);
    m_state->answer.finish(&batch);
    return batch;
}

} // namespace penstock
