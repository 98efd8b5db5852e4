// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/jsonparser.h"

#include "core/result/bigintegers.h"
#include "core/result/influxqlanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace penstock {

namespace {

constexpr std::size_t longestToLocate = std::size_t(8) << 20; // bytes; it takes many times the memory

} // namespace

Result<simdjson::dom::object> JsonParser::parseObject(std::string_view text, std::size_t position)
{
    auto result = m_parser.parse(text.data(), text.size(), false);
    if (result.error() == simdjson::NUMBER_ERROR) {
        m_rewritten = withBigIntegersAsFloats(text);
        result = m_parser.parse(m_rewritten);
    }
    simdjson::dom::object object;
    const simdjson::error_code code = result.get(object);
    if (code == simdjson::SUCCESS)
        return object;
    // Qt's parser says where the mistake is, simdjson's does not.
    QJsonParseError where;
    if (text.size() <= longestToLocate)
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &where);
    const bool located = where.error != QJsonParseError::NoError;
    return std::unexpected(brokenAnswer(
        QCoreApplication::translate("penstock::JsonParser",
                                    "The server's answer is broken at byte %1: %2. Run the query again; if that does "
                                    "not help, check what stands between here and the server.")
            .arg(static_cast<qint64>(position) + (located ? where.offset : 0))
            .arg(located ? where.errorString() : QString::fromLatin1(simdjson::error_message(code))),
        text));
}

} // namespace penstock
