// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include "core/query/quoting.h"

#include <algorithm>
#include <unordered_set>

namespace penstock {

namespace {

using Form = CompletionPlace::Form;
using Kind = Completion::Kind;

bool isPlainWord(const QString &name)
{
    return !name.isEmpty() && !name.front().isDigit() &&
           std::ranges::all_of(name, [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_'; });
}

/// The same name from two measurements is one choice.
class Chosen
{
public:
    explicit Chosen(std::size_t most) : m_most(most) {}

    void add(const CompletionSource &source, const std::vector<std::size_t> &indexes)
    {
        for (const std::size_t index : indexes) {
            const NameList::Name &name = source.names->at(index);
            if (std::size_t(list.shown.size()) < m_most && m_seen.insert(key(source.kind, name.name)).second)
                list.shown.append({source.kind, name.name, name.detail});
        }
    }

    CompletionList list;

private:
    static std::string key(Kind kind, const QString &name)
    {
        return static_cast<char>('a' + static_cast<int>(kind)) + name.toStdString();
    }

    std::size_t m_most;
    std::unordered_set<std::string> m_seen;
};

/// In Flux, names of columns, measurements and buckets are strings.
QString quotedName(const QString &name, Language language)
{
    return language == Language::Flux ? quoteString(name, language) : quoteIdentifier(name, language);
}

} // namespace

CompletionList completionsFor(const std::vector<CompletionSource> &sources, const QString &typed, std::size_t most)
{
    std::vector<CompletionSource> ordered = sources;
    std::ranges::stable_sort(ordered, {}, &CompletionSource::kind);
    std::vector<NameList::Found> found;
    found.reserve(ordered.size());
    std::size_t all = 0;
    bool isCounted = true;
    for (const CompletionSource &source : ordered) {
        found.push_back(source.names->find(typed, most));
        all += found.back().all;
        isCounted = isCounted && found.back().isCounted;
    }
    Chosen chosen(most);
    for (std::size_t i = 0; i < ordered.size(); ++i)
        chosen.add(ordered[i], found[i].beginning);
    for (std::size_t i = 0; i < ordered.size(); ++i)
        chosen.add(ordered[i], found[i].within);
    const auto shown = std::size_t(chosen.list.shown.size());
    chosen.list.isCounted = isCounted;
    chosen.list.more = shown < most ? 0 : all - std::min(all, shown);
    return chosen.list;
}

CompletionText completionText(const Completion &completion, const CompletionPlace &place, const Script &script)
{
    const Language language = script.language();
    CompletionText result{place.start, place.length, completion.name, 0};
    switch (completion.kind) {
    case Kind::Keyword:
        if (!place.typed.isEmpty() && place.typed == place.typed.toLower() && language != Language::Flux)
            result.text = result.text.toLower();
        break;
    case Kind::Parameter:
        break;
    case Kind::Function: {
        const bool hasBrackets = script.text().mid(place.start + place.length, 1) == QLatin1String("(");
        result.text += hasBrackets ? QString() : QStringLiteral("()");
        result.caret = completion.name.size() + 1;
        return result;
    }
    case Kind::Value:
        result.text = quoteString(completion.name, language);
        break;
    case Kind::Column:
        if (place.form != Form::Bare && place.form != Form::Property)
            result.text = quotedName(completion.name, language);
        break;
    case Kind::Field:
    case Kind::Tag:
    case Kind::Measurement:
    case Kind::Policy:
    case Kind::Database:
        if (place.form == Form::Property && isPlainWord(completion.name))
            break;
        if (place.form == Form::Property) { // r.a b → r["a b"]
            const qsizetype dot = script.text().lastIndexOf(u'.', place.start);
            result.start = dot;
            result.length += place.start - dot;
            result.text = u'[' + quoteString(completion.name, language) + u']';
        } else {
            result.text = quotedName(completion.name, language);
        }
        break;
    }
    result.caret = result.text.size();
    return result;
}

} // namespace penstock
