// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datetext.h"

#include <QLocale>

#include <algorithm>
#include <string>
#include <vector>

namespace penstock {
namespace {

struct MonthName
{
    std::string name; ///< UTF-8, lower case, without a point
    int month = 0;
};

/// As the calendars of Unicode have them, by name.
std::vector<MonthName> collectNames()
{
    std::vector<MonthName> names{{"sept", 9}, {"mrz", 3}, {"jän", 1}, {"jänner", 1}, {"feber", 2}};
    for (const QLocale::Language language :
         {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian, QLocale::Portuguese,
          QLocale::Dutch, QLocale::Danish, QLocale::NorwegianBokmal, QLocale::Swedish, QLocale::Russian,
          QLocale::Polish, QLocale::Hungarian}) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                    name.remove(u'.');
                    names.push_back({name.toLower().toStdString(), month});
                }
            }
        }
    }
    std::ranges::stable_sort(names, {}, &MonthName::name);
    const auto rest = std::ranges::unique(names, {}, &MonthName::name);
    names.erase(rest.begin(), rest.end());
    return names;
}

} // namespace

int monthNamed(std::string_view name)
{
    constexpr std::size_t longest = 24;
    if (name.size() < 3 || name.size() > longest)
        return 0;
    static const std::vector<MonthName> names = collectNames();
    std::string lower(name);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (std::ranges::any_of(lower, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        lower = QString::fromStdString(lower).toLower().toStdString();
    const auto found = std::ranges::lower_bound(names, lower, {}, &MonthName::name);
    return found != names.end() && found->name == lower ? found->month : 0;
}

} // namespace penstock
