// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factline.h"

#include "ui/common/rolelabel.h"

#include <QFontMetrics>
#include <QVariant>

#include <algorithm>

namespace penstock {

namespace {

constexpr char showsFactsProperty[] = "showsFacts"; ///< LastFact
constexpr QStringView joint = u" · ";
constexpr QStringView boundJoint = u"\u00A0· "; ///< of several lines

/// Where the last joint of either kind begins before that place; -1: there is none.
qsizetype jointBefore(const QString &facts, qsizetype at)
{
    return at > 0 ? std::max(facts.lastIndexOf(joint, at - 1), facts.lastIndexOf(boundJoint, at - 1)) : -1;
}

bool isOfNumber(QChar character)
{
    return character.isDigit() || character == u'.' || character == u',' || character == u'\'' ||
           character == QChar(0x00A0) || character == QChar(0x2009) || character == QChar(0x202F);
}

/// Empty: there is no room for it beside the last one.
QString fewerBeforeTheLast(const QString &facts, const QFontMetrics &metrics, int width)
{
    const qsizetype end = facts.lastIndexOf(joint);
    if (end <= 0)
        return {};
    if (metrics.horizontalAdvance(facts.sliced(end)) > width / 2)
        return {}; // what stands before it says more
    const QString last = joint.toString() + u'…' + facts.sliced(end);
    for (qsizetype at = jointBefore(facts, end); at > 0; at = jointBefore(facts, at)) {
        const QString fewer = facts.first(at) + last;
        if (metrics.horizontalAdvance(fewer) <= width)
            return fewer;
    }
    return {};
}

/// Its words go up to the first, and then what stands before it is cut.
QString withFewerWords(const QString &facts, const QFontMetrics &metrics, int width)
{
    const qsizetype end = facts.lastIndexOf(joint);
    if (end <= 0)
        return {};
    const qsizetype least = end + joint.size();
    QString fewer = facts;
    while (metrics.horizontalAdvance(fewer) > width) {
        const qsizetype space = fewer.lastIndexOf(u' ', fewer.endsWith(u'…') ? fewer.size() - 3 : -1);
        if (space < least) {
            const QString last = fewer.sliced(end);
            const QString head = nameWithin(facts.first(end), metrics, width - metrics.horizontalAdvance(last));
            return head.size() > 1 ? head + last : QString();
        }
        fewer = fewer.first(space) + QStringLiteral(" …");
    }
    return fewer;
}

} // namespace

QString nameWithin(const QString &name, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name; // elidedText() may take some off all the same
    QString cut = metrics.elidedText(name, Qt::ElideRight, width);
    if (!cut.endsWith(u'…'))
        return cut;
    qsizetype kept = cut.size() - 1;
    if (kept >= name.size() || name.first(kept) != QStringView(cut).first(kept))
        return cut;
    if (isOfNumber(name.at(kept)) || name.at(kept) == u' ') { // behind which its unit may stand
        qsizetype begin = kept;
        while (begin > 0 && isOfNumber(name.at(begin - 1)))
            --begin;
        const QStringView part = QStringView(name).sliced(begin, kept - begin);
        if (std::ranges::any_of(part, [](QChar character) { return character.isDigit(); }))
            kept = begin;
    }
    return name.first(kept) + u'…';
}

QString factsWithin(const QString &facts, const QFontMetrics &metrics, int width, LastFact last)
{
    if (metrics.horizontalAdvance(facts) <= width)
        return facts;
    QString fewer;
    if (last == LastFact::Stays)
        fewer = fewerBeforeTheLast(facts, metrics, width);
    else if (last == LastFact::LosesWords)
        fewer = withFewerWords(facts, metrics, width);
    if (!fewer.isEmpty())
        return fewer;
    qsizetype first = facts.size();
    for (qsizetype at = jointBefore(facts, facts.size()); at > 0; at = jointBefore(facts, at)) {
        fewer = facts.first(at) + joint.toString() + u'…';
        if (metrics.horizontalAdvance(fewer) <= width)
            return fewer;
        first = at;
    }
    const QString alone = facts.first(first);
    if (first == facts.size())
        return nameWithin(alone, metrics, width);
    // That there are more is said in any case.
    const int ellipsis = metrics.horizontalAdvance(u'…');
    const int room = metrics.horizontalAdvance(alone);
    return room + ellipsis <= width ? alone + u'…' : nameWithin(alone, metrics, std::min(width, room - 1));
}

QString factsInLines(QString facts)
{
    return facts.replace(joint.toString(), boundJoint.toString());
}

void setShowsFacts(RoleLabel &label, LastFact last)
{
    label.setElided(true);
    label.setProperty(showsFactsProperty, int(last));
}

bool showsFacts(const RoleLabel &label)
{
    return label.property(showsFactsProperty).isValid();
}

QString shownFacts(const RoleLabel &label, int width)
{
    return factsWithin(label.text(), label.fontMetrics(), width, LastFact(label.property(showsFactsProperty).toInt()));
}

} // namespace penstock
