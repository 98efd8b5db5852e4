// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace penstock {

/// A heading of a page and the text below it, up to the next one.
struct GuideSection
{
    QString title;  ///< plain
    QString anchor; ///< by which links name it
    int level = 1;  ///< 1: the page's own
    QString text;   ///< as it is written, for searches
};

/// A page of the guide, as it lies in the program.
struct GuidePage
{
    QString name;     ///< of its file, without ending: "import", "cli"
    QString markdown; ///< whole
    QList<GuideSection> sections;

    QString title() const { return sections.isEmpty() ? name : sections.first().title; }
    bool hasAnchor(const QString &anchor) const;
};

/// All pages in the order of reading.
const QList<GuidePage> &guidePages();
/// Null: there is none of that name.
const GuidePage *findGuidePage(const QString &name);

/// Where something stands: "import", "import#the-time".
struct GuideTopic
{
    QString page;
    QString anchor;

    bool operator==(const GuideTopic &) const = default;

    static GuideTopic fromText(const QString &text);
    /// Of a link in a page: "queries.md#time", "../cli.md", "#here". No page: it leads out of the guide.
    static GuideTopic fromLink(const QString &link, const QString &page);
    bool exists() const;
};

/// As on code hosts: lower case, without punctuation, spaces as hyphens.
QString guideAnchor(const QString &title);

} // namespace penstock
