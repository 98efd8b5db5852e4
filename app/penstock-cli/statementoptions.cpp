// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/statementoptions.h"

#include "app/penstock-cli/bindoption.h"
#include "core/file/smallfile.h"
#include "core/query/patterncatalog.h"

#include <QCommandLineParser>
#include <QFile>

namespace penstock {

namespace {

constexpr qint64 longestStatement = 64 * 1024 * 1024;

std::optional<QueryPattern> findPattern(const QString &name, Language language)
{
    for (const PatternGroup &group : builtInPatterns(language)) {
        for (const QueryPattern &pattern : group.patterns) {
            if (pattern.name() == name)
                return pattern;
        }
    }
    return std::nullopt;
}

QString patternNames()
{
    QStringList names;
    for (const PatternGroup &group : builtInPatterns()) {
        for (const QueryPattern &pattern : group.patterns)
            names += pattern.name();
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

void StatementOptions::addTo(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("statement"), tr("The statement, or - to read it from standard input."),
                                 QStringLiteral("STATEMENT"));
    parser.addOptions({
        {QStringLiteral("f"), tr("Read the statement from this file."), QStringLiteral("file")},
        {QStringLiteral("database"), tr("The database or bucket to ask."), QStringLiteral("name")},
        {QStringLiteral("rp"), tr("Retention policy."), QStringLiteral("name")},
        {QStringLiteral("language"), tr("influxql, sql or flux; if not given, the server's usual one."),
         QStringLiteral("language")},
        {QStringLiteral("pattern"), tr("A built-in pattern instead of a statement: %1.").arg(patternNames()),
         QStringLiteral("name")},
        {QStringLiteral("param"),
         tr("A value for $name in the statement (in Flux: params.name), as text or of a type: --param host=a --param "
            "n:int=5. Types: text, "
            "int, "
            "float, bool, duration, ident, regex. With --pattern, a value for the pattern. May be repeated."),
         QStringLiteral("name[:type]=value")},
    });
}

Result<StatementOptions> StatementOptions::read(const QCommandLineParser &parser)
{
    StatementOptions asked;
    if (parser.isSet(QStringLiteral("language"))) {
        const std::optional<Language> language = languageFromName(parser.value(QStringLiteral("language")));
        if (!language)
            return failure(Error::Kind::BadInput, tr("--language must be influxql, sql or flux."));
        asked.language = language;
    }
    if (const Status status = asked.readText(parser); !status)
        return std::unexpected(status.error());
    asked.query.database = parser.value(QStringLiteral("database"));
    asked.query.retentionPolicy = parser.value(QStringLiteral("rp"));
    return asked;
}

Status StatementOptions::readText(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const int ways = static_cast<int>(arguments.size()) + parser.isSet(QStringLiteral("f")) +
                     parser.isSet(QStringLiteral("pattern"));
    if (ways != 1)
        return failure(Error::Kind::BadInput, tr("Give one statement: as one argument, by -f FILE, or by --pattern."));
    if (parser.isSet(QStringLiteral("pattern")))
        return readPattern(parser);
    if (const Status status = readParameters(parser); !status)
        return status;
    if (!arguments.isEmpty() && arguments.constFirst() != QStringLiteral("-")) {
        statement = arguments.constFirst();
    } else {
        QFile input;
        if (!arguments.isEmpty() && !input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Kind::File, tr("Standard input cannot be read: %1.").arg(input.errorString()));
        const Result<QByteArray> text = arguments.isEmpty()
                                            ? readSmallFile(parser.value(QStringLiteral("f")), longestStatement)
                                            : readSmallFile(input, tr("Standard input"), longestStatement);
        if (!text)
            return std::unexpected(text.error());
        statement = QString::fromUtf8(*text);
    }
    if (statement.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, tr("The statement is empty."));
    return {};
}

Status StatementOptions::readPattern(const QCommandLineParser &parser)
{
    language = language.value_or(Language::InfluxQl); // the pattern's
    const std::optional<QueryPattern> pattern = findPattern(parser.value(QStringLiteral("pattern")), *language);
    if (!pattern)
        return failure(Error::Kind::BadInput, tr("There is no pattern \"%1\"; there are %2.")
                                                  .arg(parser.value(QStringLiteral("pattern")), patternNames()));
    QHash<QString, QString> values;
    for (const QString &text : parser.values(QStringLiteral("param"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(Error::Kind::BadInput, tr("--param %1: write it as name=value.").arg(text));
        values.insert(text.left(equals), text.mid(equals + 1));
    }
    const Result<QString> filled = pattern->fill(values);
    if (!filled)
        return std::unexpected(filled.error());
    statement = *filled;
    return {};
}

Status StatementOptions::readParameters(const QCommandLineParser &parser)
{
    for (const QString &text : parser.values(QStringLiteral("param"))) {
        const Result<BindParameter> parameter = bindParameterFromOption(text);
        if (!parameter)
            return std::unexpected(parameter.error());
        query.parameters += *parameter;
    }
    return {};
}

} // namespace penstock
