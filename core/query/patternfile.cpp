// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patternfile.h"

#include "core/query/patterncatalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestText = 64 * 1024;

struct PatternFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::PatternFile)
};

constexpr QLatin1String keyVersion("version");
constexpr QLatin1String keyPatterns("patterns");
constexpr QLatin1String keyName("name");
constexpr QLatin1String keyTitle("title");
constexpr QLatin1String keyGroup("group");
constexpr QLatin1String keyLanguage("language");
constexpr QLatin1String keyText("text");

Result<OwnPattern> patternOf(const QJsonObject &object)
{
    const std::optional<Language> language = languageFromName(object[keyLanguage].toString());
    if (!language)
        return failure(Error::Kind::BadInput, PatternFileText::tr("\"language\" must be influxql, sql or flux."));
    const QString name = object[keyName].toString();
    const QString title = object[keyTitle].toString();
    OwnPattern own{object[keyGroup].toString(),
                   QueryPattern(name, title.isEmpty() ? name : title, object[keyText].toString(), *language)};
    if (const Status status = own.check(); !status)
        return std::unexpected(status.error());
    return own;
}

QString keyOf(Language language)
{
    return languageName(language).toLower();
}

} // namespace

Status OwnPattern::check() const
{
    if (pattern.name().isEmpty())
        return failure(
            Error::Kind::BadInput,
            PatternFileText::tr("A pattern needs a name: letters, digits and _, at most %1 of them.").arg(longestName));
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z_][A-Za-z0-9_]*")));
    if (!name.match(pattern.name()).hasMatch() || pattern.name().size() > longestName)
        return failure(Error::Kind::BadInput,
                       PatternFileText::tr("“%1” is no name for a pattern: letters, digits and _, at most %2 of them.")
                           .arg(pattern.name())
                           .arg(longestName));
    if (findPattern(builtInPatterns(pattern.language()), pattern.name()))
        return failure(
            Error::Kind::BadInput,
            PatternFileText::tr("%1 is the name of a built-in pattern; give yours another.").arg(pattern.name()));
    if (pattern.text().size() > longestText)
        return failure(Error::Kind::BadInput,
                       PatternFileText::tr("The text has more than %1 characters.").arg(longestText));
    return pattern.check();
}

QByteArray PatternFile::toJson() const
{
    QJsonArray list;
    for (const OwnPattern &own : patterns) {
        QJsonObject object{{keyName, own.pattern.name()},
                           {keyTitle, own.pattern.title()},
                           {keyLanguage, keyOf(own.pattern.language())},
                           {keyText, own.pattern.text()}};
        if (!own.group.isEmpty())
            object.insert(keyGroup, own.group);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{keyVersion, version}, {keyPatterns, list}}).toJson();
}

Result<PatternFile> PatternFile::fromJson(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadInput, PatternFileText::tr("This is no file of patterns: line %1: %2.")
                                                  .arg(bytes.left(problem.offset).count('\n') + 1)
                                                  .arg(problem.errorString()));
    const QJsonObject root = document.object();
    if (!root[keyPatterns].isArray())
        return failure(Error::Kind::BadInput,
                       PatternFileText::tr("This is no file of patterns: it has no list \"patterns\"."));
    if (root[keyVersion].toInt() != version)
        return failure(Error::Kind::BadInput,
                       PatternFileText::tr("The file of patterns has version %1; this Penstock reads version %2.")
                           .arg(root[keyVersion].toVariant().toString())
                           .arg(version));
    PatternFile file;
    const QJsonArray list = root[keyPatterns].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Result<OwnPattern> own = patternOf(list[i].toObject());
        const bool isTwice = own && std::ranges::any_of(file.patterns, [&](const OwnPattern &any) {
                                 return any.isNamed(own->pattern.language(), own->pattern.name());
                             });
        if (own && !isTwice)
            file.patterns += *own;
        else
            file.problems += PatternFileText::tr("Pattern %1: %2")
                                 .arg(i + 1)
                                 .arg(own ? PatternFileText::tr("There is another %1.").arg(own->pattern.name())
                                          : own.error().message);
    }
    return file;
}

void PatternFile::put(const OwnPattern &pattern)
{
    const auto known = std::ranges::find_if(patterns, [&](const OwnPattern &any) {
        return any.isNamed(pattern.pattern.language(), pattern.pattern.name());
    });
    if (known == patterns.end())
        patterns += pattern;
    else
        *known = pattern;
}

void PatternFile::remove(Language language, const QString &name)
{
    patterns.removeIf([&](const OwnPattern &any) { return any.isNamed(language, name); });
}

} // namespace penstock
