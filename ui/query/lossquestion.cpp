// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lossquestion.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "core/client/admin/admingenerations.h"
#include "ui/common/messagebar.h"
#include "ui/common/typedname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

constexpr qsizetype longestButton = 60;

using Kind = AdminRequest::Kind;

struct VerbKind
{
    QLatin1String verb;
    Kind kind;
};
constexpr std::array verbKinds{VerbKind{QLatin1String("DROP DATABASE"), Kind::DropDatabase},
                               VerbKind{QLatin1String("DROP RETENTION POLICY"), Kind::DropRetentionPolicy},
                               VerbKind{QLatin1String("DROP MEASUREMENT"), Kind::DropMeasurement},
                               VerbKind{QLatin1String("DROP TABLE"), Kind::DropMeasurement},
                               VerbKind{QLatin1String("DROP CONTINUOUS QUERY"), Kind::DropContinuousQuery},
                               VerbKind{QLatin1String("DROP SUBSCRIPTION"), Kind::DropSubscription},
                               VerbKind{QLatin1String("DROP USER"), Kind::DropUser},
                               VerbKind{QLatin1String("DROP SHARD"), Kind::DropShard}};

/// What is gone then; empty: that is not known.
QString lossOf(const Destruction &loss, Language language)
{
    if (language == Language::InfluxQl && loss.verb == QLatin1String("DELETE"))
        return loss.hasCondition
                   ? LossQuestion::tr("The rows that its condition names go, in every retention policy.")
                   : LossQuestion::tr("It has no condition: all rows go, of every time and in every retention policy.");
    if (language == Language::InfluxQl && loss.verb == QLatin1String("DROP SERIES"))
        return loss.hasCondition
                   ? LossQuestion::tr("All rows of the series that its condition names go, of every time.")
                   : LossQuestion::tr("It has no condition: all its series go with their rows, of every time.");
    if (loss.verb == QLatin1String("ALTER RETENTION POLICY"))
        return LossQuestion::tr("Where its time becomes shorter, the rows that are older than that go for good; a "
                                "longer time can be set back.");
    if (loss.isAlteration)
        return LossQuestion::tr("Whether this takes something away for good is not known.");
    const auto *const known =
        std::ranges::find_if(verbKinds, [&loss](const VerbKind &one) { return loss.verb == one.verb; });
    return known == verbKinds.end() ? QString() : adminDanger(known->kind);
}

/// Of all of them, each thing once.
QString lossText(const QList<Destruction> &losses, Language language)
{
    QStringList said;
    for (const Destruction &loss : losses)
        said += lossOf(loss, language);
    said.removeAll(QString());
    said.removeDuplicates();
    return joinedSentences(said);
}

/// How sure it is that something is lost, and that nothing has happened. It fits: the button says what.
QString notRunText(const QList<Destruction> &losses, const QString &first, bool fits)
{
    const bool isSure = std::ranges::none_of(losses, &Destruction::isAlteration);
    if (fits)
        return isSure ? LossQuestion::tr("This cannot be undone. It has not been run yet.")
                      : LossQuestion::tr("It has not been run yet.");
    if (losses.size() == 1)
        return (isSure ? LossQuestion::tr("This cannot be undone, and has not been run yet: %1")
                       : LossQuestion::tr("This has not been run yet: %1"))
            .arg(first);
    const int count = plural(quint64(losses.size()));
    return (isSure ? LossQuestion::tr("%n statements cannot be undone, and nothing has been run yet. The first one: %1",
                                      nullptr, count)
                   : LossQuestion::tr("%n statements may take something away for good, and nothing has been run yet. "
                                      "The first one: %1",
                                      nullptr, count))
        .arg(first);
}

} // namespace

LossQuestion::LossQuestion(MessageBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, &LossQuestion::confirm);
}

bool LossQuestion::ask(const Script &script, const Place &place)
{
    const QList<Destruction> losses = script.destructions();
    if (losses.isEmpty())
        return false;
    const Destruction &first = losses.constFirst();
    const QString what = first.object.isEmpty() ? first.verb : first.verb + u' ' + first.object;
    const bool fits = losses.size() == 1 && what.size() <= longestButton;
    m_waiting = script;
    const QString text = notRunText(losses, what, fits);
    const QString typed = typeableName({losses.size() == 1 ? first.name : QString(), place.database, place.connection});
    const QString demand =
        tr("%1 is a production connection: type %2 to go on.").arg(place.connection, visibleText(typed));
    m_bar.showMessage(MessageBar::Kind::Warning, joinedSentences(lossText(losses, script.language()), text));
    m_bar.setAction(tr("%1 on %2").arg(fits ? what : first.verb, place.name));
    if (place.isProduction)
        m_bar.requireTyped(demand, typed);
    return true;
}

void LossQuestion::forget()
{
    if (!std::exchange(m_waiting, Script()).text().isEmpty())
        m_bar.clear();
}

bool LossQuestion::isOpen() const
{
    return !m_waiting.text().isEmpty() && m_bar.hasAction();
}

void LossQuestion::confirm()
{
    if (const Script script = std::exchange(m_waiting, Script()); !script.text().isEmpty())
        Q_EMIT confirmed(script);
}

} // namespace penstock
