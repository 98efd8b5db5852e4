// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writequestion.h"

#include "core/async/plural.h"
#include "core/async/visibletext.h"
#include "core/query/script.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace penstock {

namespace {

constexpr qsizetype longestStatement = 120;

} // namespace

WriteQuestion::WriteQuestion(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_run(new QPushButton(this)), m_write(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *cancel = new QPushButton(tr("&Do not write"), this);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(spacing::small);
    for (QPushButton *button : {m_run, m_write, cancel}) {
        button->setAutoDefault(false);
        answers->addWidget(button);
    }
    answers->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::hair);
    column->addWidget(m_text);
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
    connect(cancel, &QPushButton::clicked, this, [this] {
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
        const QString first = visibleText(facts.statements.first().left(longestStatement));
        parts += tr("The text holds %n statement(s) (behind # DDL). The first one: %1", nullptr, plural(statements))
                     .arg(first);
        for (const QString &statement : facts.statements) {
            if (!Script(statement).destructions().isEmpty()) {
                parts += tr("This one cannot be undone: %1").arg(visibleText(statement.left(longestStatement)));
                break;
            }
        }
        if (!facts.canRun)
            parts += tr("%1 does not understand them.").arg(facts.server);
    }
    m_text->setText(parts.join(u' '));
    const QString lines =
        facts.isFile ? tr("&Yes, write the whole file")
        : facts.badLines > 0
            ? withCount(tr("&Yes, write %n good line(s)", nullptr, plural(facts.goodLines)), facts.goodLines)
            : withCount(tr("&Yes, write %n line(s)", nullptr, plural(facts.goodLines)), facts.goodLines);
    m_write->setText(statements > 0 ? tr("%1, run no statement").arg(lines) : lines);
    m_write->setVisible(facts.goodLines > 0 || facts.isFile);
    m_run->setVisible(statements > 0 && facts.canRun);
    m_run->setText(tr("&Run %n statement(s) on %1, then write", nullptr, plural(statements)).arg(facts.server));
    show();
    // The answer that changes least is the one that Return gives.
    (facts.goodLines > 0 || facts.isFile ? m_write : m_run)->setFocus();
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
