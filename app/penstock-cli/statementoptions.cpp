// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/statementoptions.h"

#include "app/penstock-cli/bindoption.h"
#include "core/client/wire/runnablepatterns.h"
#include "core/file/smallfile.h"
#include "core/workspace/patternstore.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>

namespace penstock {

namespace {

constexpr qint64 longestStatement = 64 * 1024 * 1024;

QStringList namesOf(const QList<PatternGroup> &groups)
{
    QStringList names;
    for (const PatternGroup &group : groups) {
        for (const QueryPattern &pattern : group.patterns)
            names += pattern.name();
    }
    return names;
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
        {QStringLiteral("pattern"),
         tr("A pattern instead of a statement, in the server's language; its values follow, by place or as "
            "name=value. penstock-cli patterns lists them."),
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
    const bool isPattern = parser.isSet(QStringLiteral("pattern"));
    const int ways = (isPattern ? 1 : static_cast<int>(arguments.size())) + parser.isSet(QStringLiteral("f"));
    if (ways != 1)
        return failure(Error::Kind::BadInput, tr("Give one statement: as one argument, by -f FILE, or by --pattern."));
    if (isPattern)
        return readPattern(parser);
    if (const Status status = readParameters(parser); !status)
        return status;
    if (!arguments.isEmpty() && arguments.constFirst() != QStringLiteral("-")) {
        m_text = arguments.constFirst();
    } else {
        QFile input;
        if (!arguments.isEmpty() && !input.open(stdin, QIODevice::ReadOnly))
            return failure(Error::Kind::File, tr("Standard input cannot be read: %1.").arg(input.errorString()));
        const Result<QByteArray> text = arguments.isEmpty()
                                            ? readSmallFile(parser.value(QStringLiteral("f")), longestStatement)
                                            : readSmallFile(input, tr("Standard input"), longestStatement);
        if (!text)
            return std::unexpected(text.error());
        m_text = QString::fromUtf8(*text);
    }
    if (m_text.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, tr("The statement is empty."));
    return {};
}

Status StatementOptions::readPattern(const QCommandLineParser &parser)
{
    PatternCall call{parser.value(QStringLiteral("pattern")), parser.positionalArguments(), {}};
    for (const QString &text : parser.values(QStringLiteral("param"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return failure(Error::Kind::BadInput, tr("--param %1: write it as name=value.").arg(text));
        call.named.insert(text.left(equals), text.mid(equals + 1));
    }
    query.database = parser.value(QStringLiteral("database"));
    // What no language takes need not wait for a server.
    std::optional<Error> problem;
    for (const Language any : {Language::InfluxQl, Language::Sql, Language::Flux}) {
        if (language.value_or(any) != any)
            continue;
        const Result<QString> text = filled(call, any, Flavour::Unknown);
        if (text) {
            m_pattern = call;
            return {};
        }
        if (!problem || problem->kind == Error::Kind::NotFound)
            problem = text.error();
    }
    return std::unexpected(*problem);
}

Result<QString> StatementOptions::statement(Language spoken, Flavour flavour) const
{
    return m_pattern ? filled(*m_pattern, spoken, flavour) : Result<QString>(m_text);
}

Result<QString> StatementOptions::filled(const PatternCall &call, Language spoken, Flavour flavour) const
{
    const PatternStore own;
    const QList<PatternGroup> groups = runnablePatterns(spoken, flavour) + own.groups(spoken);
    const std::optional<QueryPattern> pattern = findPattern(groups, call.name);
    if (!pattern && findPattern(builtInPatterns(spoken), call.name))
        return failure(Error::Kind::BadInput, tr("%1 does not run the pattern \"%2\" in %3; it runs %4.")
                                                  .arg(flavourName(flavour), call.name, languageName(spoken),
                                                       namesOf(groups).join(QStringLiteral(", "))));
    if (!pattern)
        return failure(Error::Kind::NotFound,
                       tr("There is no pattern \"%1\" in %2; there are %3.")
                           .arg(call.name, languageName(spoken), namesOf(groups).join(QStringLiteral(", "))));
    QStringList values;
    QueryPattern::Values named = call.named;
    const QList<QueryPattern::Placeholder> places = pattern->placeholders();
    const auto isPlace = [&](const QString &name) {
        return std::ranges::find(places, name, &QueryPattern::Placeholder::name) != places.end();
    };
    for (const QString &word : call.words) {
        const QString name = word.left(word.indexOf(u'='));
        if (word.contains(u'=') && isPlace(name))
            named.insert(name, word.mid(name.size() + 1));
        else
            values += word;
    }
    const QString database = QStringLiteral("database");
    if (isPlace(database) && !named.contains(database) && !query.database.isEmpty())
        named.insert(database, query.database);
    const Result<QueryPattern::Values> bound = pattern->bind(values, named);
    return bound ? pattern->fill(*bound) : std::unexpected(bound.error());
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
