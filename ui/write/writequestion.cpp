// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writequestion.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "core/async/visibletext.h"
#include "core/query/script.h"
#include "ui/common/flowlayout.h"
#include "ui/common/namefield.h"
#include "ui/common/theme.h"
#include "ui/common/typedname.h"
#include "ui/common/worktab.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr qsizetype longestStatement = 120;

/// As it stands in a sentence: whole, or with … where it is cut.
QString shownStatement(const QString &statement)
{
    const QString shown = visibleText(statement.left(longestStatement));
    return statement.size() > longestStatement ? shown + QChar(0x2026) : shown;
}

QList<Destruction> lossesOf(const QStringList &statements)
{
    QList<Destruction> losses;
    for (const QString &statement : statements)
        losses += Script(statement).destructions();
    return losses;
}

} // namespace

WriteQuestion::WriteQuestion(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_typed(new NameField(this)),
      m_run(new QPushButton(this)),
      m_write(new QPushButton(this)),
      m_cancel(new QPushButton(tr("&Do not write"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_typed->layout()->setContentsMargins(0, 0, 0, spacing::hair); // there is no icon before the text
    m_typed->hide();
    auto *answers = new FlowLayout;
    answers->setSpacing(spacing::small);
    for (QPushButton *button : {m_run, m_write, m_cancel}) {
        button->setAutoDefault(false);
        answers->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::hair);
    column->addWidget(m_text);
    column->addWidget(m_typed);
    column->addLayout(answers);
    setAccessibleName(tr("Question before writing"));
    connect(m_run, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered(true);
    });
    connect(m_write, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT answered(false);
    });
    connect(m_typed, &NameField::typed, m_run, &QWidget::setEnabled);
    connect(m_typed, &NameField::confirmed, m_run, &QPushButton::click); // which does nothing while it is disabled
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT declined();
    });
    hide();
}

void WriteQuestion::ask(const Facts &facts)
{
    QStringList parts;
    if (facts.badLines > 0 && facts.isFile)
        parts += withCount(tr("%n line(s) of what is shown have mistakes. Such lines are refused one by one, and the "
                              "rest of the file is written.",
                              nullptr, plural(facts.badLines)),
                           facts.badLines);
    else if (facts.badLines > 0)
        parts += withCount(tr("%n line(s) have mistakes and are left out.", nullptr, plural(facts.badLines)),
                           facts.badLines);
    const auto statements = quint64(facts.statements.size());
    if (statements > 0) {
        parts += tr("The text holds %n statement(s) (after # DDL). The first one: “%1”.", nullptr, plural(statements))
                     .arg(shownStatement(facts.statements.first()));
        if (const QString losses = lossesText(facts); !losses.isEmpty())
            parts += losses;
        if (!facts.canRun)
            parts += tr("%1 does not understand them.").arg(facts.server);
    }
    m_text->setText(joinedSentences(parts));
    const QString lines =
        facts.isFile ? tr("&Yes, write the whole file")
        : facts.badLines > 0
            ? withCount(tr("&Yes, write %n good line(s)", nullptr, plural(facts.goodLines)), facts.goodLines)
            : withCount(tr("&Yes, write %n line(s)", nullptr, plural(facts.goodLines)), facts.goodLines);
    m_write->setText(statements > 0 ? tr("%1, run no statement").arg(lines) : lines);
    m_write->setVisible(facts.goodLines > 0 || facts.isFile);
    m_run->setVisible(statements > 0 && facts.canRun);
    m_run->setText(tr("&Run %n statement(s) on %1, then write", nullptr, plural(statements)).arg(facts.server));
    askForName(facts);
    show();
    // Return gives the answer that has the focus: never one that runs statements, and beside one that would destroy
    // something none that writes.
    const bool isHarmless = !facts.canRun || lossesOf(facts.statements).isEmpty();
    // Who writes in another tab by now, where Return means something else, keeps the focus.
    const WorkTab *const theirs = WorkTab::of(window()->focusWidget());
    if (!theirs || theirs == WorkTab::of(this))
        (isHarmless && !m_write->isHidden() ? m_write : m_cancel)->setFocus();
}

/// Those that cannot be undone; empty: there is none.
QString WriteQuestion::lossesText(const Facts &facts) const
{
    QStringList losing;
    for (const QString &statement : facts.statements) {
        if (!Script(statement).destructions().isEmpty())
            losing += statement;
    }
    if (losing.isEmpty())
        return {};
    const QString first = shownStatement(losing.first());
    const bool isShown = losing.first() == facts.statements.first(); // as the first of all, in the sentence before
    const bool isSure = std::ranges::none_of(lossesOf(facts.statements), &Destruction::isAlteration);
    if (losing.size() == 1 && isShown)
        return isSure ? tr("It cannot be undone.", "the statement that is named before")
                      : tr("It may take something away for good.", "the statement that is named before");
    if (losing.size() == 1)
        return (isSure ? tr("This one cannot be undone: “%1”.")
                       : tr("This one may take something away for good: “%1”."))
            .arg(first);
    if (isShown) {
        const int others = plural(quint64(losing.size() - 1));
        return isSure ? tr("It and %n other(s) cannot be undone.", "the statement that is named before", others)
                      : tr("It and %n other(s) may take something away for good.", "the statement that is named before",
                           others);
    }
    const int count = plural(quint64(losing.size()));
    return (isSure ? tr("%n statements cannot be undone. The first of them: “%1”.", nullptr, count)
                   : tr("%n statements may take something away for good. The first of them: “%1”.", nullptr, count))
        .arg(first);
}

/// On a production connection, of what is destroyed, or else of where.
void WriteQuestion::askForName(const Facts &facts)
{
    const QList<Destruction> losses = lossesOf(facts.statements);
    const bool isAsked = facts.isProduction && facts.canRun && !losses.isEmpty();
    m_run->setEnabled(!isAsked);
    m_typed->setVisible(isAsked);
    if (!isAsked)
        return;
    const QString name =
        typeableName({losses.size() == 1 ? losses.constFirst().name : QString(), facts.database, facts.server});
    m_typed->ask(
        tr("%1 is a production connection: type %2 to run the statements.").arg(facts.server, visibleText(name)), name);
}

void WriteQuestion::paintEvent(QPaintEvent *)
{
    constexpr int edge = 3;
    const QColor colour = themeColor(ThemeRole::Paused);
    QPainter painter(this);
    painter.fillRect(rect(), blended(colour, themeColor(ThemeRole::Surface), 0.1));
    painter.fillRect(QRect(0, 0, edge, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
