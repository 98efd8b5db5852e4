// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/metricspage.h"

#include "core/async/plural.h"
#include "core/client/talk/answertable.h"
#include "core/result/table.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace penstock {

namespace {

struct MetricsPageText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::MetricsPage)
};

constexpr std::size_t mostSamples = 200'000; ///< a page with more is cut, and says so

struct Sample
{
    QByteArrayView name;
    QString labels{};
    bool hasQuantile = false;
    double value = 0;
};

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
}

qsizetype endOfName(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isNameCharacter(line[at]))
        ++at;
    return at;
}

qsizetype afterSpaces(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at;
}

/// Behind the closing quote; -1: there is none.
qsizetype readQuoted(QByteArrayView line, qsizetype at, QByteArray *text)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == '"')
            return at + 1;
        if (line[at] == '\\' && at + 1 < line.size()) {
            ++at;
            text->append(line[at] == 'n' ? '\n' : line[at]);
        } else {
            text->append(line[at]);
        }
    }
    return -1;
}

/// Behind the brace; -1: the labels are broken.
qsizetype readLabels(QByteArrayView line, qsizetype at, Sample *sample)
{
    QStringList labels;
    for (++at; at < line.size();) {
        at = afterSpaces(line, at);
        if (at < line.size() && line[at] == '}') {
            sample->labels = labels.join(QStringLiteral(", "));
            return at + 1;
        }
        const qsizetype end = endOfName(line, at);
        const QByteArrayView name = line.sliced(at, end - at);
        at = afterSpaces(line, end);
        if (name.isEmpty() || at >= line.size() || line[at] != '=')
            return -1;
        at = afterSpaces(line, at + 1);
        if (at >= line.size() || line[at] != '"')
            return -1;
        QByteArray value;
        at = readQuoted(line, at, &value);
        if (at < 0)
            return -1;
        sample->hasQuantile = sample->hasQuantile || name == "quantile";
        labels += QString::fromUtf8(name) + u'=' + QString::fromUtf8(value);
        at = afterSpaces(line, at);
        if (at < line.size() && line[at] == ',')
            ++at;
    }
    return -1;
}

std::optional<double> readNumber(QByteArrayView text)
{
    if (text == "+Inf" || text == "Inf")
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf")
        return -std::numeric_limits<double>::infinity();
    if (text == "NaN")
        return std::numeric_limits<double>::quiet_NaN();
    bool isNumber = false;
    const double value = text.toByteArray().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<Sample> readSample(QByteArrayView line)
{
    Sample sample;
    qsizetype at = endOfName(line, 0);
    sample.name = line.first(at);
    if (sample.name.isEmpty())
        return std::nullopt;
    at = afterSpaces(line, at);
    if (at < line.size() && line[at] == '{')
        at = readLabels(line, at, &sample);
    if (at < 0)
        return std::nullopt;
    at = afterSpaces(line, at);
    qsizetype end = at;
    while (end < line.size() && line[end] != ' ' && line[end] != '\t')
        ++end;
    const std::optional<double> value = readNumber(line.sliced(at, end - at));
    if (!value)
        return std::nullopt;
    sample.value = *value;
    return sample;
}

using Types = QHash<QByteArray, QByteArray>;

/// "# TYPE name type"
void readType(QByteArrayView line, Types *types)
{
    const QList<QByteArray> words = line.toByteArray().simplified().split(' ');
    if (words.size() == 4 && words[1] == "TYPE")
        types->insert(words[2], words[3]);
}

QByteArray kindOf(const Sample &sample, const Types &types)
{
    const QByteArray name = sample.name.toByteArray();
    if (const auto found = types.constFind(name); found != types.constEnd()) {
        const bool isQuantile = *found == "summary" && sample.hasQuantile;
        return isQuantile ? QByteArrayLiteral("gauge") : *found == "unknown" ? QByteArrayLiteral("untyped") : *found;
    }
    for (const QByteArrayView ending : {"_bucket", "_sum", "_count"}) {
        if (!name.endsWith(ending))
            continue;
        const QByteArray type = types.value(name.chopped(ending.size()));
        if (type == "histogram" && ending == "_bucket")
            return QByteArrayLiteral("bucket");
        if (type == "histogram" || type == "summary")
            return QByteArrayLiteral("counter");
    }
    // OpenMetrics names the family without it.
    if (name.endsWith("_total") && types.value(name.chopped(6)) == "counter")
        return QByteArrayLiteral("counter");
    return QByteArrayLiteral("untyped");
}

std::string_view viewOf(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

} // namespace

Talk askForMetrics(const HttpRequest &request)
{
    return Talk::ask(request, readMetrics);
}

Result<Talk> readMetrics(const HttpAnswer &answer)
{
    if (answer.isPage())
        return std::unexpected(foreignAnswer(answer));
    Column module(QStringLiteral("module"), ColumnType::Text);
    Column statistic(QStringLiteral("statistic"), ColumnType::Text);
    Column labels(QStringLiteral("labels"), ColumnType::Text);
    Column kind(QStringLiteral("kind"), ColumnType::Text);
    Column value(QStringLiteral("value"), ColumnType::Float);
    Types types;
    std::size_t passedOver = 0;
    const QByteArrayView page(answer.body);
    for (qsizetype at = 0; at < page.size();) {
        const qsizetype found = answer.body.indexOf('\n', at);
        const qsizetype end = found < 0 ? page.size() : found;
        const QByteArrayView line = page.sliced(at, end - at).trimmed();
        at = end + 1;
        if (line.startsWith('#'))
            readType(line, &types);
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const std::optional<Sample> sample = readSample(line);
        if (!sample || value.size() == mostSamples) {
            ++passedOver;
            continue;
        }
        const qsizetype dash = sample->name.indexOf('_');
        module.appendText(viewOf(dash > 0 ? sample->name.first(dash) : sample->name));
        statistic.appendText(viewOf(sample->name));
        labels.appendText(viewOf(sample->labels.toUtf8()));
        kind.appendText(viewOf(kindOf(*sample, types)));
        value.appendFloat(sample->value);
    }
    if (value.size() == 0)
        return std::unexpected(foreignAnswer(answer));
    Table table;
    for (Column *column : {&module, &statistic, &labels, &kind, &value})
        table.addColumn(std::move(*column));
    Talk talk = Talk::done(std::move(table));
    if (passedOver > 0) {
        Batch batch;
        batch.notes.push_back(
            {0, Batch::Note::Severity::Warning,
             MetricsPageText::tr("%n lines of the server's page were not understood and are left out.", nullptr,
                                 plural(quint64(passedOver))),
             true});
        talk.rows.append(batch);
    }
    return talk;
}

} // namespace penstock
