// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

#include <QLatin1String>
#include <optional>

class QJsonValue;

namespace penstock {

/// Under which names settings are kept, in the file and in what is exported.
namespace settingkey {
constexpr QLatin1String colourScheme("look/colourScheme");
constexpr QLatin1String density("look/density");
constexpr QLatin1String textSize("look/textSize");
constexpr QLatin1String fixedFont("look/fixedFont");
constexpr QLatin1String fixedSize("look/fixedSize");
constexpr QLatin1String language("look/language");
constexpr QLatin1String motion("look/motion");
constexpr QLatin1String tabWidth("editor/tabWidth");
constexpr QLatin1String tabIsSpaces("editor/tabIsSpaces");
constexpr QLatin1String completes("editor/completes");
constexpr QLatin1String closesBrackets("editor/closesBrackets");
constexpr QLatin1String lineNumbers("editor/lineNumbers");
constexpr QLatin1String wraps("editor/wraps");
constexpr QLatin1String memory("results/memory");
constexpr QLatin1String rowLimit("results/rowLimit");
constexpr QLatin1String groups("results/groups");
constexpr QLatin1String digits("results/digits");
constexpr QLatin1String copyHeader("results/copyHeader");
constexpr QLatin1String timeZone("time/zone");
constexpr QLatin1String timeStyle("time/style");
constexpr QLatin1String timeRange("time/range");
constexpr QLatin1String batchRows("write/batchRows");
constexpr QLatin1String concurrency("write/concurrency");
constexpr QLatin1String keepsRejects("import/keepsRejects");
constexpr QLatin1String rejectsFolder("import/rejectsFolder");
constexpr QLatin1String connectTimeout("network/connectTimeout");
constexpr QLatin1String idleTimeout("network/idleTimeout");
constexpr QLatin1String proxy("network/proxy");
constexpr QLatin1String requests("network/requests");
constexpr QLatin1String influxdPath("localServer/influxdPath");
constexpr QLatin1String notice("monitor/notice");
constexpr QLatin1String longPause("monitor/longPause");
} // namespace settingkey

/// What a person can set once for all: its name, what it can be, and what it is as long as nobody has set it.
struct Setting
{
    enum class Type { Switch, Number, Text, Choice };

    QLatin1String key;
    Type type = Type::Switch;
    QVariant usual{};      ///< bool, int or QString
    int least = 0;         ///< of a number
    int most = 0;          ///< the same
    bool orZero = false;   ///< a number may be 0 as well, which stands for what the program or the desktop finds right
    QStringList choices{}; ///< of a choice

    /// A file that is edited by hand may hold anything: numbers come into their bounds, what is no value is the usual
    /// one.
    QVariant read(const QVariant &kept) const;
    /// None: it is no value of this setting. Takes nothing for something else: no text for a number.
    std::optional<QVariant> fromJson(const QJsonValue &value) const;
    QJsonValue toJson(const QVariant &value) const;
};

/// All of them, in the order of the pages on which they are shown.
const QList<Setting> &allSettings();
/// Null: there is none of that name.
const Setting *settingOf(const QString &key);

} // namespace penstock
