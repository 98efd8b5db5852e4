// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lossquestion.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "ui/common/messagebar.h"
#include "ui/common/typedname.h"

#include <utility>

namespace penstock {

namespace {

constexpr qsizetype longestButton = 60;

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
    const QString text = fits                 ? tr("This cannot be undone. It has not been run yet.")
                         : losses.size() == 1 ? tr("This cannot be undone, and has not been run yet: %1").arg(what)
                                              : tr("%n statements cannot be undone, and nothing has been run yet. The "
                                                   "first one: %1",
                                                   nullptr, plural(quint64(losses.size())))
                                                    .arg(what);
    const QString typed = typeableName({losses.size() == 1 ? first.name : QString(), place.database, place.connection});
    const QString demand =
        tr("%1 is a production connection: type %2 to go on.").arg(place.connection, visibleText(typed));
    m_bar.showMessage(MessageBar::Kind::Warning, text);
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
