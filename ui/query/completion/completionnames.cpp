// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion/completionnames.h"

#include "core/async/background.h"
#include "core/query/parametervalue.h"
#include "core/query/timeplaceholder.h"
#include "core/query/vocabulary.h"
#include "ui/common/format.h"

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

using Kind = Completion::Kind;

constexpr qsizetype fewItems = 2'000; ///< put in order at once
constexpr std::size_t keptLists = 32;

std::shared_ptr<const NameList> listOf(const QList<SchemaItem> &items)
{
    QList<NameList::Name> names;
    names.reserve(items.size());
    for (const SchemaItem &item : items)
        names.append({item.name, item.detail});
    return std::make_shared<const NameList>(std::move(names));
}

std::shared_ptr<const NameList> listOf(const QStringList &words)
{
    QList<NameList::Name> names;
    names.reserve(words.size());
    for (const QString &word : words)
        names.append({word, {}});
    return std::make_shared<const NameList>(std::move(names));
}

/// Made once for each language.
std::shared_ptr<const NameList> wordsOf(Language language, bool wantsFunctions)
{
    static std::array<std::array<std::shared_ptr<const NameList>, 2>, 3> made;
    auto &list = made.at(std::size_t(language)).at(wantsFunctions ? 1 : 0);
    if (!list)
        list = listOf(wantsFunctions ? functions(language) : keywords(language));
    return list;
}

QString meaningOf(TimePlaceholder placeholder)
{
    switch (placeholder) {
    case TimePlaceholder::TimeFilter:
        return CompletionNames::tr("within the range of time");
    case TimePlaceholder::From:
        return CompletionNames::tr("beginning of the range");
    case TimePlaceholder::To:
        return CompletionNames::tr("end of the range");
    case TimePlaceholder::Interval:
        return CompletionNames::tr("window for the chart");
    case TimePlaceholder::Zone:
        break;
    }
    return CompletionNames::tr("time zone");
}

std::shared_ptr<const NameList> timeNames()
{
    QList<NameList::Name> names;
    names.reserve(qsizetype(allTimePlaceholders.size()));
    for (const TimePlaceholder one : allTimePlaceholders)
        names.append({timePlaceholderName(one), meaningOf(one)});
    return std::make_shared<const NameList>(std::move(names));
}

QStringList commonColumns(Language language)
{
    if (language == Language::Flux)
        return {QStringLiteral("_field"), QStringLiteral("_measurement"), QStringLiteral("_start"),
                QStringLiteral("_stop"),  QStringLiteral("_time"),        QStringLiteral("_value")};
    return {QStringLiteral("time")};
}

} // namespace

void CompletionNames::setServer(const Ask &ask, const QString &database)
{
    m_ask = ask;
    m_database = database;
    m_entries.clear();
}

void CompletionNames::update()
{
    Q_EMIT changed();
}

CompletionNames::Answer CompletionNames::at(const CompletionPlace &place, const Script &script)
{
    Answer answer;
    const Language language = script.language();
    const QString database = place.database.isEmpty() ? m_database : place.database;
    if (place.keywords)
        answer.sources.push_back({Kind::Keyword, wordsOf(language, false)});
    if (place.functions)
        answer.sources.push_back({Kind::Function, wordsOf(language, true)});
    if (place.columns)
        answer.sources.push_back({Kind::Column, listOf(commonColumns(language))});
    if (place.parameters)
        answer.sources.push_back({Kind::Parameter, listOf(parameterNames(script, place.start))});
    if (place.times)
        answer.sources.push_back({Kind::Parameter, timeNames()});
    if (place.databases)
        add(&answer, Kind::Database, {.kind = SchemaRequest::Kind::Databases});
    if (place.policies)
        add(&answer, Kind::Policy,
            {.kind = SchemaRequest::Kind::RetentionPolicies,
             .database = place.policiesOf.isEmpty() ? database : place.policiesOf});
    if (database.isEmpty())
        return answer;
    if (place.measurements)
        add(&answer, Kind::Measurement, {.kind = SchemaRequest::Kind::Measurements, .database = database});
    if (place.tags || place.fields || place.values)
        addColumns(&answer, place, database);
    return answer;
}

void CompletionNames::addColumns(Answer *answer, const CompletionPlace &place, const QString &database)
{
    QStringList measurements = place.sources;
    if (measurements.isEmpty() && m_ask) {
        const SchemaNames all = m_ask({.kind = SchemaRequest::Kind::Measurements, .database = database});
        if (all.isKnown() && all.items.size() > mostMeasurements) {
            answer->notes += tr("Name the measurement first: its tags and fields are listed then.");
            return;
        }
        measurements += QString(); // all of them
    }
    for (const QString &measurement : std::as_const(measurements)) {
        const auto request = [&](SchemaRequest::Kind kind) {
            return SchemaRequest{.kind = kind, .database = database, .measurement = measurement};
        };
        if (place.fields) {
            SchemaRequest fields = request(SchemaRequest::Kind::FieldKeys);
            fields.everyPolicy = true;
            add(answer, Kind::Field, fields);
        }
        if (place.tags)
            add(answer, Kind::Tag, request(SchemaRequest::Kind::TagKeys));
        if (place.values) {
            SchemaRequest values = request(SchemaRequest::Kind::TagValues);
            values.tag = place.tag;
            values.limit = mostValues;
            add(answer, Kind::Value, values);
        }
    }
}

void CompletionNames::add(Answer *answer, Kind kind, const SchemaRequest &request)
{
    if (!m_ask)
        return;
    const SchemaNames known = m_ask(request);
    if (known.state == SchemaNames::State::Failed)
        answer->notes += tr("The server does not tell: %1").arg(known.error.message);
    else if (known.items.isEmpty() && known.state == SchemaNames::State::Loading)
        answer->notes += tr("The server is asked…");
    if (request.limit > 0 && known.items.size() >= request.limit)
        answer->notes += tr("Only the first %1 are known.").arg(formatCount(quint64(request.limit)));
    answer->notes.removeDuplicates();
    if (known.items.isEmpty())
        return;
    if (const auto names = namesOf(request, known.items))
        answer->sources.push_back({kind, names});
    else
        answer->notes += tr("The names are put in order…");
}

/// Null: they are being put in order.
std::shared_ptr<const NameList> CompletionNames::namesOf(const SchemaRequest &request, const QList<SchemaItem> &items)
{
    const auto found = std::ranges::find(m_entries, request, &Entry::request);
    const bool isKnown = found != m_entries.end();
    if (isKnown && found->items.constData() == items.constData() && found->items.size() == items.size()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().names;
    }
    if (items.size() <= fewItems) {
        if (isKnown)
            m_entries.erase(found);
        m_entries.push_front({request, items, listOf(items), false});
    } else if (!isKnown || !found->isBeingMade) {
        if (!isKnown)
            m_entries.push_front({request, {}, nullptr, true});
        else
            found->isBeingMade = true;
        make(request, items);
    }
    if (m_entries.size() > keptLists)
        m_entries.pop_back();
    const auto made = std::ranges::find(m_entries, request, &Entry::request);
    return made == m_entries.end() ? nullptr : made->names; // those of before, while there are newer ones
}

void CompletionNames::make(const SchemaRequest &request, const QList<SchemaItem> &items)
{
    runInBackground(
        this, [items] { return listOf(items); },
        [this, request, items](const std::shared_ptr<const NameList> &names) {
            const auto found = std::ranges::find(m_entries, request, &Entry::request);
            if (found == m_entries.end())
                return;
            *found = {request, items, names, false};
            Q_EMIT changed();
        });
}

} // namespace penstock
