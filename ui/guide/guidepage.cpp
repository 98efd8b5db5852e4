// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidepage.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr std::array order{"index",     "connections", "queries",        "results", "import",  "writing", "monitor",
                           "pipelines", "machines",    "administration", "server",  "trouble", "cli"};

/// Without the marks of a heading's text.
QString plain(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[`*]|\\\\(?=\\W)"));
    return text.remove(marks).trimmed();
}

QList<GuideSection> sectionsOf(const QString &markdown)
{
    QList<GuideSection> sections;
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("```")))
            isCode = !isCode;
        const qsizetype level =
            std::distance(line.begin(), std::ranges::find_if(line, [](QChar c) { return c != u'#'; }));
        if (!isCode && level > 0 && line.mid(level).startsWith(u' ')) {
            const QString title = plain(line.mid(level));
            sections.append({title, guideAnchor(title), int(level), title + u'\n'});
        } else if (!sections.isEmpty()) {
            sections.last().text += line + u'\n';
        }
    }
    return sections;
}

QList<GuidePage> readPages()
{
    QList<GuidePage> pages;
    pages.reserve(qsizetype(order.size()));
    for (const char *name : order) {
        GuidePage page{QString::fromLatin1(name), {}, {}};
        const QString folder =
            page.name == QLatin1String("cli") ? QStringLiteral(":/docs/") : QStringLiteral(":/docs/guide/");
        QFile file(folder + page.name + QStringLiteral(".md"));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        page.markdown = QString::fromUtf8(file.readAll());
        page.sections = sectionsOf(page.markdown);
        pages += page;
    }
    return pages;
}

} // namespace

bool GuidePage::hasAnchor(const QString &anchor) const
{
    return std::ranges::any_of(sections, [&](const GuideSection &section) { return section.anchor == anchor; });
}

const QList<GuidePage> &guidePages()
{
    static const QList<GuidePage> pages = readPages();
    return pages;
}

const GuidePage *findGuidePage(const QString &name)
{
    const QList<GuidePage> &pages = guidePages();
    const auto found = std::ranges::find(pages, name, &GuidePage::name);
    return found == pages.end() ? nullptr : &*found;
}

GuideTopic GuideTopic::fromText(const QString &text)
{
    return {text.section(u'#', 0, 0), text.section(u'#', 1)};
}

GuideTopic GuideTopic::fromLink(const QString &link, const QString &page)
{
    const GuideTopic topic = fromText(link);
    if (topic.page.isEmpty())
        return {page, topic.anchor};
    if (!topic.page.endsWith(QLatin1String(".md")) || topic.page.contains(u':'))
        return {};
    return {QFileInfo(topic.page).completeBaseName(), topic.anchor};
}

bool GuideTopic::exists() const
{
    const GuidePage *const found = findGuidePage(page);
    return found && (anchor.isEmpty() || found->hasAnchor(anchor));
}

QString guideAnchor(const QString &title)
{
    QString anchor;
    anchor.reserve(title.size());
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace penstock
