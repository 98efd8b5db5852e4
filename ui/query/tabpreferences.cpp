// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabpreferences.h"

#include "core/settings/settings.h"
#include "core/time/zonename.h"
#include "ui/answer/resultview.h"
#include "ui/common/editorlook.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/time/timerangebar.h"
#include "ui/results/resulttableview.h"

#include <array>
#include <utility>

namespace penstock {

namespace {

using Style = TimeDisplay::Style;
constexpr std::array timeStyles{std::pair{QLatin1String("Iso"), Style::Iso},
                                std::pair{QLatin1String("Seconds"), Style::Seconds},
                                std::pair{QLatin1String("Milliseconds"), Style::Milliseconds},
                                std::pair{QLatin1String("Microseconds"), Style::Microseconds},
                                std::pair{QLatin1String("Nanoseconds"), Style::Nanoseconds}};

} // namespace

TabPreferences::TabPreferences(const Settings &settings, const Parts &parts, QObject *parent)
    : QObject(parent), m_settings(settings), m_parts(parts)
{
    connect(&settings, &Settings::changed, this, &TabPreferences::apply);
    begin();
    apply();
}

void TabPreferences::begin()
{
    m_parts.bar.setRowLimit(m_settings.text(settingkey::rowLimit).toULongLong());
    const QString zone = m_settings.text(settingkey::timeZone);
    const QByteArray known = isKnownTimeZone(zone) && zone != QLatin1String("UTC") ? zone.toLatin1() : QByteArray();
    m_parts.bar.times().setTimes(TimeRange::fromText(m_settings.text(settingkey::timeRange)).value_or(TimeRange()),
                                 known);
    TimeDisplay display;
    for (const auto &[name, style] : timeStyles) {
        if (m_settings.text(settingkey::timeStyle) == name)
            display.style = style;
    }
    if (display.style == Style::Iso)
        display.zone = known;
    m_parts.results.tableView()->setTimes(display);
}

void TabPreferences::apply()
{
    m_parts.editor.setLook(EditorLook::of(m_settings));
    NumberLook numbers;
    numbers.digits = m_settings.number(settingkey::digits);
    numbers.groups = m_settings.isOn(settingkey::groups);
    m_parts.results.tableView()->setUsualNumbers(numbers);
    m_parts.results.tableView()->setCopiesNames(m_settings.isOn(settingkey::copyHeader));
}

} // namespace penstock
