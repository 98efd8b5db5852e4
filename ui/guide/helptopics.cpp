// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/helptopics.h"

#include <QHash>
#include <QWidget>

#include <iterator>
#include <utility>

namespace penstock {

namespace {

const QHash<QString, QString> &topics()
{
    static const auto make = [] {
        constexpr std::pair<const char *, const char *> known[]{
            // The main window's parts
            {"MainWindow", "index"},
            {"TargetBar", "connections"},
            {"StatusStrip", "index"},
            {"ExplorerDock", "queries#the-explorer"},
            {"PatternsDock", "queries#patterns"},
            {"HistoryDock", "queries#history-and-saved-queries"},
            {"SavedQueriesDock", "queries#history-and-saved-queries"},
            {"RequestsDock", "trouble#look-at-what-was-sent"},
            {"ServerLogDock", "server"},
            {"MonitorDock", "monitor"},
            {"MonitorWindow", "monitor"},
            {"RunWindow", "monitor#one-run"},
            {"PipelineList", "pipelines"},
            {"WatchList", "import#watch-a-folder"},
            // Tabs
            {"QueryTab", "queries"},
            {"QueryEditor", "queries#the-editor"},
            {"TimeRangeBar", "queries#time"},
            {"ParameterPanel", "queries#parameters"},
            {"AnswerPane", "results"},
            {"ResultView", "results"},
            {"ChartView", "results#charts"},
            {"PlanView", "queries#explain"},
            {"WriteTab", "writing"},
            // Dialogs
            {"AboutBox", "index"},
            {"CommandPalette", "index#keys"},
            {"ShortcutList", "index#keys"},
            {"PreferencesWindow", "index#preferences"},
            {"LogWindow", "trouble#the-log"},
            {"ConnectionsDialog", "connections"},
            {"LoginForm", "connections#log-in"},
            {"TrustForm", "connections#tls"},
            {"ProxyForm", "connections#proxies-and-sockets"},
            {"UnsavedQuestion", "connections"},
            {"ImportConnectionsDialog", "connections#groups-and-connections-of-other-programs"},
            {"AdminWindow", "administration"},
            {"AdminDialog", "administration"},
            {"TokenDialog", "administration"},
            {"StatisticsPage", "administration#live-pages"},
            {"CardinalityPage", "administration#live-pages"},
            {"ContinuousQueryBackfillDialog", "administration#the-past-of-a-continuous-query"},
            {"EditsReview", "administration#single-points"},
            {"FieldEditDialog", "administration#single-points"},
            {"PatternDialog", "queries#patterns"},
            {"SaveQueryDialog", "queries#history-and-saved-queries"},
            {"MoveQueryDialog", "queries#history-and-saved-queries"},
            {"NumberLookDialog", "results#the-table"},
            {"ZoneDialog", "results#the-table"},
            {"CellInspector", "results#the-table"},
            {"DifferenceWindow", "results#compare"},
            {"ExportDialog", "results#export"},
            {"ImportWizard", "import"},
            {"FilePage", "import#the-file"},
            {"ColumnsPage", "import#the-columns"},
            {"TargetPage", "import#the-target"},
            {"RunPage", "import#while-it-runs"},
            {"ProfilesDialog", "import#profiles"},
            {"WatchDialog", "import#watch-a-folder"},
            {"TuningQuestion", "monitor#pauses"},
            {"GiveUpQuestion", "monitor#pauses"},
            {"StopQuestion", "monitor#stop"},
            {"PipelineEditor", "pipelines"},
        };
        QHash<QString, QString> all;
        all.reserve(qsizetype(std::size(known)));
        for (const auto &[name, topic] : known)
            all.insert(QStringLiteral("penstock::") + QString::fromLatin1(name), QString::fromLatin1(topic));
        return all;
    };
    static const QHash<QString, QString> all = make();
    return all;
}

} // namespace

QString helpTopicOfClass(const QString &name)
{
    return topics().value(name);
}

QStringList helpTopicClasses()
{
    return topics().keys();
}

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString own = widget->property("helpTopic").toString();
        const QString topic =
            own.isEmpty() ? helpTopicOfClass(QString::fromLatin1(widget->metaObject()->className())) : own;
        if (!topic.isEmpty())
            return topic;
    }
    return QStringLiteral("index");
}

} // namespace penstock
