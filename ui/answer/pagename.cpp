// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/pagename.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct PageName
{
    ResultBar::Page page;
    QLatin1String name;
};
constexpr std::array pageNames{PageName{ResultBar::Page::Table, QLatin1String("table")},
                               PageName{ResultBar::Page::Chart, QLatin1String("chart")},
                               PageName{ResultBar::Page::Raw, QLatin1String("raw")},
                               PageName{ResultBar::Page::Messages, QLatin1String("messages")}};

} // namespace

QString pageName(ResultBar::Page page)
{
    const auto *const known = std::ranges::find_if(pageNames, [page](const PageName &one) { return one.page == page; });
    return known == pageNames.end() ? QString() : QString(known->name);
}

std::optional<ResultBar::Page> pageFromName(const QString &name)
{
    const auto *const known =
        std::ranges::find_if(pageNames, [&name](const PageName &one) { return one.name == name; });
    return known == pageNames.end() ? std::nullopt : std::optional(known->page);
}

} // namespace penstock
