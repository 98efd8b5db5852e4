// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/mqtt/topicpattern.h"

#include <algorithm>

namespace penstock {

Result<TopicPattern> TopicPattern::parse(const QString &text)
{
    const auto mistake = [&text](const QString &reason) {
        return failure(Error::Kind::BadInput, tr("“%1” is no pattern of a topic: %2").arg(text, reason));
    };
    TopicPattern pattern;
    if (text.isEmpty())
        return pattern;
    const QStringList parts = text.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts[i];
        if (part == u"+") {
            pattern.m_parts.push_back({Part::Kind::Any});
        } else if (part == u"#") {
            if (i + 1 != parts.size())
                return mistake(tr("# stands for the rest, and so at the end."));
            pattern.m_parts.push_back({Part::Kind::Rest});
        } else if (part.contains(u'{') || part.contains(u'}')) {
            const QString name = part.sliced(1).chopped(part.size() > 1 ? 1 : 0);
            if (!part.startsWith(u'{') || !part.endsWith(u'}') || name.contains(u'{') || name.contains(u'}'))
                return mistake(tr("a name in braces is a whole part between slashes."));
            if (name.isEmpty())
                return mistake(tr("braces need a name."));
            if (std::ranges::find(pattern.m_names, name.toStdString()) != pattern.m_names.end())
                return mistake(tr("“%1” is there twice.").arg(name));
            pattern.m_parts.push_back({Part::Kind::Named});
            pattern.m_names.push_back(name.toStdString());
        } else {
            pattern.m_parts.push_back({Part::Kind::Text, part.toStdString()});
        }
    }
    return pattern;
}

bool TopicPattern::match(std::string_view topic, std::vector<std::string_view> &values) const
{
    values.clear();
    if (m_parts.empty())
        return true;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (part.kind == Part::Kind::Rest)
            return true;
        const std::size_t slash = topic.find('/');
        const std::string_view piece = topic.substr(0, slash);
        if (part.kind == Part::Kind::Text && piece != part.text)
            return false;
        if (part.kind == Part::Kind::Named)
            values.push_back(piece);
        if (slash == std::string_view::npos) {
            // a/# is also a.
            const bool isRestLeft = i + 2 == m_parts.size() && m_parts.back().kind == Part::Kind::Rest;
            return i + 1 == m_parts.size() || isRestLeft;
        }
        topic.remove_prefix(slash + 1);
    }
    return false;
}

QString topicFilterMistake(const QString &filter)
{
    if (filter.isEmpty())
        return TopicPattern::tr("a topic is not empty.");
    if (filter.toUtf8().size() > 65'535 || filter.contains(QChar::Null))
        return TopicPattern::tr("that is no topic.");
    const QStringList parts = filter.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].contains(u'+') && parts[i].size() > 1)
            return TopicPattern::tr("+ stands for a whole part between slashes.");
        if (parts[i].contains(u'#') && (parts[i].size() > 1 || i + 1 != parts.size()))
            return TopicPattern::tr("# stands for the rest, alone after the last slash.");
    }
    return {};
}

} // namespace penstock
