// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writebar.h"

#include "ui/common/characterwidth.h"
#include "ui/common/flowlayout.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"
#include "ui/write/policychoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int tagCharacters = 24;

/// A control with its name before it, which go into the next line together.
QWidget *named(const QString &name, QWidget *control, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *label = new QLabel(name, both);
    label->setBuddy(control);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(label);
    row->addWidget(control);
    return both;
}

} // namespace

WriteBar::WriteBar(QWidget *parent)
    : QWidget(parent),
      m_target(new QLabel(this)),
      m_unverified(new RoleLabel(ThemeRole::Error, this)),
      m_precision(new QComboBox(this)),
      m_policy(new PolicyChoice(this)),
      m_namedPolicy(named(tr("Retention po&licy"), m_policy, this)),
      m_tags(new QLineEdit(this)),
      m_point(new QToolButton(this)),
      m_summary(new RoleLabel(ThemeRole::Muted, this)),
      m_write(new QPushButton(themedIcon(QStringLiteral("export")), tr("&Write"), this)),
      m_stop(new QPushButton(themedIcon(QStringLiteral("stop")), tr("Sto&p"), this))
{
    m_target->setForegroundRole(QPalette::PlaceholderText);
    m_target->setTextFormat(Qt::PlainText);
    m_unverified->setText(unverifiedText());
    for (const Precision precision : {Precision::Nanoseconds, Precision::Microseconds, Precision::Milliseconds,
                                      Precision::Seconds, Precision::Minutes, Precision::Hours})
        m_precision->addItem(precisionName(precision), int(precision));
    m_precision->setAccessibleName(tr("Unit of the times"));
    m_precision->setToolTip(tr("The unit in which the lines have their times; lines without one get the present time"));
    m_tags->setPlaceholderText(tr("name=value,name=value"));
    m_tags->setAccessibleName(tr("Tags for all lines"));
    m_tags->setToolTip(tr("Tags that every line gets which does not have them itself"));
    m_tags->setMinimumWidth(std::max(characterWidth(fontMetrics()) * tagCharacters,
                                     fontMetrics().horizontalAdvance(m_tags->placeholderText()) + spacing::huge));
    m_point->setText(tr("P&oint…"));
    m_point->setIcon(themedIcon(QStringLiteral("plus")));
    m_point->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_point->setCheckable(true);
    m_point->setToolTip(tr("Fill in a point, which becomes a line"));
    m_point->setFocusPolicy(Qt::StrongFocus);
    m_write->setToolTip(tr("Write the lines to the server"));
    m_write->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_stop->setToolTip(tr("Stop writing; what was stored stays"));
    m_stop->hide();

    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    flow->setSpacing(spacing::small);
    flow->addWidget(m_target);
    flow->addWidget(m_unverified);
    flow->addWidget(m_namedPolicy);
    flow->addWidget(named(tr("Times in"), m_precision, this));
    flow->addWidget(named(tr("Ta&gs for all lines"), m_tags, this));
    flow->addWidget(m_point);
    flow->addWidget(m_summary);
    flow->addWidget(m_write);
    flow->addWidget(m_stop);
    flow->setAlignment(m_write, Qt::AlignRight);
    flow->setAlignment(m_stop, Qt::AlignRight);

    m_namedPolicy->setVisible(m_policy->hasChoice());
    connect(m_policy, &PolicyChoice::choiceChanged, this, [this] { m_namedPolicy->setVisible(m_policy->hasChoice()); });
    connect(m_precision, &QComboBox::activated, this, &WriteBar::precisionChosen);
    connect(m_tags, &QLineEdit::textEdited, this, &WriteBar::tagsEdited);
    connect(m_point, &QToolButton::toggled, this, &WriteBar::pointToggled);
    connect(m_write, &QPushButton::clicked, this, &WriteBar::writeRequested);
    connect(m_stop, &QPushButton::clicked, this, &WriteBar::stopRequested);
    setTarget({}, false);
}

void WriteBar::setTarget(const QString &text, bool isUnverified)
{
    m_target->setText(text);
    m_unverified->setVisible(isUnverified);
}

Precision WriteBar::precision() const
{
    return Precision(m_precision->currentData().toInt());
}

void WriteBar::setPrecision(Precision precision)
{
    m_precision->setCurrentIndex(m_precision->findData(int(precision)));
}

void WriteBar::setTakesPoints(bool takes)
{
    m_point->setVisible(takes);
    if (!takes)
        m_point->setChecked(false);
}

QString WriteBar::tags() const
{
    return m_tags->text();
}

void WriteBar::setTags(const QString &tags)
{
    m_tags->setText(tags);
}

void WriteBar::setTagsProblem(const QString &problem)
{
    QPalette colours;
    if (!problem.isEmpty())
        colours.setColor(QPalette::Text, themeColor(ThemeRole::Error));
    m_tags->setPalette(colours);
    m_tags->setAccessibleDescription(problem);
}

void WriteBar::setSummary(const QString &text, bool hasMistakes)
{
    m_summary->setText(text);
    m_summary->setRole(hasMistakes ? ThemeRole::Error : ThemeRole::Muted);
    m_summary->setVisible(!text.isEmpty());
}

void WriteBar::setRunning(bool running)
{
    const bool hadFocus = m_write->hasFocus() || m_stop->hasFocus();
    m_write->setVisible(!running);
    m_stop->setVisible(running);
    if (hadFocus)
        (running ? m_stop : m_write)->setFocus();
}

} // namespace penstock
