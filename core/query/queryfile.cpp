// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryfile.h"

#include "core/query/redaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace penstock {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

struct QueryFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryFile)
};

QString opening(Language language)
{
    return (language == Language::Flux ? QStringLiteral("//") : QStringLiteral("--")) + QStringLiteral(" penstock: ");
}

/// Takes the first line off the text when it is about the target.
void takeTarget(QueryFile *file)
{
    const QString begin = opening(file->language);
    file->hasTarget = false;
    if (!file->text.startsWith(begin))
        return;
    const qsizetype end = file->text.indexOf(u'\n');
    const QString line = end < 0 ? file->text : file->text.first(end);
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(line.mid(begin.size()).toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return; // a comment of somebody's; it stays in the text
    file->hasTarget = true;
    file->connection = document[u"connection"].toString();
    file->database = document[u"database"].toString();
    file->text = end < 0 ? QString() : file->text.mid(end + 1);
}

} // namespace

QByteArray QueryFile::toBytes() const
{
    QString all;
    if (hasTarget && !(connection.isEmpty() && database.isEmpty())) {
        QJsonObject target;
        if (!connection.isEmpty())
            target.insert(QStringLiteral("connection"), connection);
        if (!database.isEmpty())
            target.insert(QStringLiteral("database"), database);
        all = opening(language) + QString::fromUtf8(QJsonDocument(target).toJson(QJsonDocument::Compact)) + u'\n';
    }
    all += withoutSecrets(text, language);
    if (endsWithLineBreak)
        all += u'\n';
    if (hasWindowsLines)
        all.replace(u'\n', QStringLiteral("\r\n"));
    return (hasByteOrderMark ? byteOrderMark.toByteArray() : QByteArray()) + all.toUtf8();
}

Result<QueryFile> QueryFile::fromBytes(const QByteArray &bytes, Language language)
{
    QueryFile file;
    file.language = language;
    QByteArrayView rest(bytes);
    file.hasByteOrderMark = rest.startsWith(byteOrderMark);
    if (file.hasByteOrderMark)
        rest = rest.sliced(byteOrderMark.size());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    file.text = decoder.decode(rest);
    if (decoder.hasError())
        return failure(Error::Kind::BadInput, QueryFileText::tr("It is no text in UTF-8."));
    if (file.text.contains(QChar(u'\0')))
        return failure(Error::Kind::BadInput, QueryFileText::tr("It holds zero bytes: it is no text."));
    const qsizetype firstEnd = file.text.indexOf(u'\n');
    file.hasWindowsLines = firstEnd > 0 && file.text[firstEnd - 1] == u'\r';
    file.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    takeTarget(&file);
    file.endsWithLineBreak = file.text.endsWith(u'\n');
    if (file.endsWithLineBreak)
        file.text.chop(1);
    return file;
}

std::optional<Language> QueryFile::languageOf(const QString &path)
{
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux}) {
        if (path.endsWith(ending(language), Qt::CaseInsensitive))
            return language;
    }
    return {};
}

QString QueryFile::ending(Language language)
{
    switch (language) {
    case Language::Sql:
        return QStringLiteral(".sql");
    case Language::Flux:
        return QStringLiteral(".flux");
    case Language::InfluxQl:
        break;
    }
    return QStringLiteral(".influxql");
}

} // namespace penstock
