// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting.h"

#include <QJsonValue>

#include <algorithm>

namespace penstock {

namespace {

Setting onOff(QLatin1String key, bool usual)
{
    return {.key = key, .type = Setting::Type::Switch, .usual = usual};
}

Setting number(QLatin1String key, int usual, int least, int most)
{
    return {.key = key, .type = Setting::Type::Number, .usual = usual, .least = least, .most = most};
}

Setting numberOrZero(QLatin1String key, int least, int most)
{
    return {.key = key, .type = Setting::Type::Number, .usual = 0, .least = least, .most = most, .orZero = true};
}

Setting text(QLatin1String key)
{
    return {.key = key, .type = Setting::Type::Text, .usual = QString()};
}

/// The first one is the usual one.
Setting choice(QLatin1String key, const QStringList &choices)
{
    return {.key = key, .type = Setting::Type::Choice, .usual = choices.constFirst(), .choices = choices};
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u',');
}

} // namespace

QVariant Setting::read(const QVariant &kept) const
{
    switch (type) {
    case Type::Switch: {
        const QString word = kept.toString();
        return word == QLatin1String("true") || word == QLatin1String("false") ? QVariant(kept.toBool()) : usual;
    }
    case Type::Number: {
        bool ok = false;
        const int number = kept.toInt(&ok);
        if (!ok)
            return usual;
        return orZero && number <= 0 ? 0 : std::clamp(number, least, most);
    }
    case Type::Text:
        return kept.isValid() ? kept.toString() : usual;
    case Type::Choice:
        return choices.contains(kept.toString()) ? QVariant(kept.toString()) : usual;
    }
    return usual;
}

std::optional<QVariant> Setting::fromJson(const QJsonValue &value) const
{
    switch (type) {
    case Type::Switch:
        return value.isBool() ? std::optional<QVariant>(value.toBool()) : std::nullopt;
    case Type::Number: {
        const int number = value.toInt(most + 1); // that of anything but a whole number
        const bool fits = (number >= least && number <= most) || (orZero && value.isDouble() && number == 0);
        return value.isDouble() && fits ? std::optional<QVariant>(number) : std::nullopt;
    }
    case Type::Text:
        return value.isString() ? std::optional<QVariant>(value.toString()) : std::nullopt;
    case Type::Choice:
        return value.isString() && choices.contains(value.toString()) ? std::optional<QVariant>(value.toString())
                                                                      : std::nullopt;
    }
    return std::nullopt;
}

QJsonValue Setting::toJson(const QVariant &value) const
{
    return QJsonValue::fromVariant(value);
}

const QList<Setting> &allSettings()
{
    namespace key = settingkey;
    static const QList<Setting> all{
        choice(key::colourScheme, words("System,Light,Dark,HighContrast")),
        choice(key::density, words("Comfortable,Compact")),
        numberOrZero(key::textSize, 6, 32),
        text(key::fixedFont),
        numberOrZero(key::fixedSize, 6, 32),
        choice(key::language, words("system,en,de,ja,zh_CN")),
        choice(key::motion, words("System,Full,Reduced")),
        number(key::tabWidth, 4, 1, 16),
        onOff(key::tabIsSpaces, true),
        onOff(key::completes, true),
        onOff(key::closesBrackets, false),
        onOff(key::lineNumbers, true),
        onOff(key::wraps, true),
        numberOrZero(key::memory, 16, 1'048'576),
        choice(key::rowLimit, words("1000000,1000,10000,100000,0")),
        onOff(key::groups, false),
        number(key::digits, -1, -1, 12),
        onOff(key::copyHeader, false),
        text(key::timeZone),
        choice(key::timeStyle, words("Iso,Seconds,Milliseconds,Microseconds,Nanoseconds")),
        choice(key::timeRange, words("all,data,last 15m,last 1h,last 6h,last 1d,last 7d,last 30d")),
        number(key::batchRows, 5'000, 1, 100'000),
        number(key::concurrency, 2, 1, 32),
        onOff(key::keepsRejects, true),
        text(key::rejectsFolder),
        number(key::connectTimeout, 10, 1, 600),
        number(key::idleTimeout, 60, 0, 3'600),
        text(key::proxy),
        number(key::requests, 1'000, 10, 100'000),
        text(key::influxdPath),
        onOff(key::notice, true),
        number(key::longPause, 60, 1, 86'400),
    };
    return all;
}

const Setting *settingOf(const QString &key)
{
    const QList<Setting> &all = allSettings();
    const auto found = std::ranges::find_if(all, [&key](const Setting &one) { return one.key == key; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace penstock
