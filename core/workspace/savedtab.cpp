// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedtab.h"

#include "core/query/redaction.h"
#include "core/time/zonename.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

const QString writeName = QStringLiteral("write");

using Kind = ChartStyle::Kind;
using Layout = ChartStyle::Layout;

// As they are kept.
constexpr std::array chartKinds{
    std::pair(Kind::Line, "line"),       std::pair(Kind::Step, "step"),           std::pair(Kind::Points, "points"),
    std::pair(Kind::Area, "area"),       std::pair(Kind::Bars, "bars"),           std::pair(Kind::Stacked, "stacked"),
    std::pair(Kind::HeatMap, "heatmap"), std::pair(Kind::Histogram, "histogram"), std::pair(Kind::Scatter, "scatter")};
constexpr std::array chartLayouts{std::pair(Layout::Automatic, "automatic"), std::pair(Layout::OneAxis, "one"),
                                  std::pair(Layout::PaneEach, "each")};

template <typename Values, typename Value> QString nameOf(const Values &values, Value value)
{
    const auto *const known = std::ranges::find(values, value, [](const auto &one) { return one.first; });
    return QString::fromLatin1(known == values.end() ? values.front().second : known->second);
}

/// Unknown: the usual one.
template <typename Values> auto valueOf(const Values &values, const QString &name)
{
    const auto *const known =
        std::ranges::find_if(values, [&](const auto &one) { return name == QLatin1String(one.second); });
    return known == values.end() ? values.front().first : known->first;
}

QJsonObject encoded(const ChartStyle &style)
{
    return {{QStringLiteral("kind"), nameOf(chartKinds, style.kind)},
            {QStringLiteral("axes"), nameOf(chartLayouts, style.layout)},
            {QStringLiteral("logarithmic"), style.isLogarithmic}};
}

ChartStyle chartStyle(const QJsonObject &object)
{
    return {.kind = valueOf(chartKinds, object[u"kind"].toString()),
            .layout = valueOf(chartLayouts, object[u"axes"].toString()),
            .isLogarithmic = object[u"logarithmic"].toBool()};
}

} // namespace

QByteArray SavedTab::toBytes() const
{
    const bool isQuery = kind == Kind::Query;
    QJsonObject object{{QStringLiteral("text"), isQuery ? withoutSecrets(text, language) : text},
                       {QStringLiteral("caret"), caret},
                       {QStringLiteral("profile"), profileId},
                       {QStringLiteral("database"), database}};
    if (isQuery) {
        object.insert(QStringLiteral("language"), languageName(language));
        object.insert(QStringLiteral("page"), page);
        if (chart != ChartStyle())
            object.insert(QStringLiteral("chart"), encoded(chart));
        if (!file.isEmpty()) {
            object.insert(QStringLiteral("file"), file);
            object.insert(QStringLiteral("print"), QString::fromLatin1(print));
        }
        object.insert(QStringLiteral("range"), range.toText());
        object.insert(QStringLiteral("zone"), QString::fromUtf8(zone));
    } else {
        object.insert(QStringLiteral("kind"), writeName);
        object.insert(QStringLiteral("precision"), QString::fromLatin1(compatibleSpelling(precision)));
        object.insert(QStringLiteral("tags"), tags);
        object.insert(QStringLiteral("retention_policy"), retentionPolicy);
        object.insert(QStringLiteral("file"), file);
    }
    if (isClosed)
        object.insert(QStringLiteral("closed"), true);
    if (isSecond)
        object.insert(QStringLiteral("second"), true);
    return QJsonDocument(object).toJson();
}

SavedTab SavedTab::fromBytes(const QString &id, const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SavedTab tab{id,
                 object[u"text"].toString(),
                 object[u"caret"].toInt(),
                 object[u"profile"].toString(),
                 object[u"database"].toString(),
                 languageFromName(object[u"language"].toString()).value_or(Language::InfluxQl)};
    tab.range = TimeRange::fromText(object[u"range"].toString()).value_or(TimeRange());
    if (const QString zone = object[u"zone"].toString(); isKnownTimeZone(zone))
        tab.zone = zone.toUtf8();
    if (object[u"kind"].toString() == writeName) {
        tab.kind = Kind::Write;
        tab.precision = precisionFromName(object[u"precision"].toString()).value_or(Precision::Nanoseconds);
        tab.tags = object[u"tags"].toString();
        tab.retentionPolicy = object[u"retention_policy"].toString();
    }
    tab.file = object[u"file"].toString();
    tab.print = object[u"print"].toString().toLatin1();
    tab.page = object[u"page"].toString();
    tab.chart = chartStyle(object[u"chart"].toObject());
    tab.isClosed = object[u"closed"].toBool();
    tab.isSecond = object[u"second"].toBool();
    return tab;
}

} // namespace penstock
