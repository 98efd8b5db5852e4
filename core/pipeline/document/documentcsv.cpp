// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/document/documentobject.h"
#include "core/pipeline/document/documentparts.h"
#include "core/pipeline/document/texttemplate.h"

#include <QByteArray>

namespace penstock::documentparts {

namespace {

struct PipelineDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PipelineDocument)
};

enum class KeyAs { Usual, Text, Hex, Base64 };

/// Empty where there is no key.
Result<std::string> keyOf(const Record &record, KeyAs as)
{
    if (!record.key)
        return std::string();
    const QByteArray bytes = QByteArray::fromRawData(record.key->data(), static_cast<qsizetype>(record.key->size()));
    if (as == KeyAs::Hex)
        return bytes.toHex().toStdString();
    if (as == KeyAs::Base64)
        return bytes.toBase64().toStdString();
    if (!QByteArrayView(bytes).isValidUtf8())
        return failure(Error::Kind::BadInput, PipelineDocumentText::tr("the key is no UTF-8 text"));
    return std::string(*record.key);
}

Result<std::string> lineOf(const Record &record)
{
    if (record.value)
        return failure(Error::Kind::BadInput, PipelineDocumentText::tr("the value of a message is no line protocol"));
    if (!record.line.empty())
        return std::string(record.line);
    std::string line;
    LineEncoder encoder;
    if (Status status = encoder.append(record.point, line); !status)
        return std::unexpected(status.error());
    line.pop_back(); // its line feed
    return line;
}

Result<std::string> textOf(const TextTemplate &wanted, const QString &key, const Record &record)
{
    std::optional<std::string> text = record.value ? wanted.of(*record.value) : std::nullopt;
    if (!text)
        return failure(Error::Kind::BadInput,
                       PipelineDocumentText::tr("the value has no \"%1\" that is a text or a number").arg(key));
    return *std::move(text);
}

} // namespace

CsvSink::Options readCsvSink(DocumentObject &object)
{
    enum class ValueAs { Json, LineProtocol };
    CsvSink::Options options;
    options.path = object.neededText("path");
    options.dialect = object.choice<QString>("dialect", options.dialect,
                                             {{"excel", QStringLiteral("excel")},
                                              {"excel-tab", QStringLiteral("excel-tab")},
                                              {"unix", QStringLiteral("unix")}});
    const auto as = object.choice<KeyAs>("key", KeyAs::Usual,
                                         {{"text", KeyAs::Text}, {"hex", KeyAs::Hex}, {"base64", KeyAs::Base64}});
    if (as != KeyAs::Usual)
        options.key = [as](const Record &record) { return keyOf(record, as); };
    if (auto value = object.isObject("value") ? object.object("value") : std::nullopt) {
        const QString key = value->neededText("key");
        value->finish();
        options.value = [key, wanted = TextTemplate::ofKey(key.toStdString())](const Record &record) {
            return textOf(wanted, key, record);
        };
    } else if (object.choice<ValueAs>("value", ValueAs::Json,
                                      {{"json", ValueAs::Json}, {"line_protocol", ValueAs::LineProtocol}}) ==
               ValueAs::LineProtocol) {
        options.value = lineOf;
    }
    return options;
}

} // namespace penstock::documentparts
