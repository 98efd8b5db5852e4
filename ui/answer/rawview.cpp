// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/rawview.h"

#include "core/answer/rawanswer.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

RawView::RawView(QWidget *parent)
    : QWidget(parent),
      m_summary(new RoleLabel(ThemeRole::Muted, this)),
      m_indented(new QCheckBox(tr("Indent &JSON"), this))
{
    m_summary->setElided(true);
    m_indented->setChecked(true);
    auto *texts = new QSplitter(this);
    const auto add = [texts](const QString &name) {
        auto *text = new QPlainTextEdit(texts);
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        text->setUndoRedoEnabled(false);
        useFixedFont(*text);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setAccessibleName(name);
        return text;
    };
    m_text = add(tr("What the server sent"));
    m_decoded = add(tr("What that means, decoded"));
    texts->setChildrenCollapsible(false);
    texts->setStretchFactor(0, 3);
    texts->setStretchFactor(1, 2);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_indented);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(texts, 1);
    connect(m_indented, &QCheckBox::toggled, this, &RawView::update);
}

void RawView::setAnswer(const RawAnswer *answer)
{
    m_answer = answer;
    m_shownBytes = -1;
    update();
}

void RawView::update()
{
    if (isVisible())
        present();
}

void RawView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    present();
}

void RawView::present()
{
    const bool isHex = m_answer && !m_answer->isText();
    m_indented->setVisible(m_answer && !isHex);
    const qint64 kept = m_answer ? m_answer->bytes().size() : 0;
    const QString decoded = isHex ? m_answer->decoded() : QString();
    m_summary->setText(summaryText(decoded));
    if (kept == m_shownBytes && m_indented->isChecked() == m_shownIndented)
        return;
    m_shownBytes = kept;
    m_shownIndented = m_indented->isChecked();
    const int position = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_answer ? m_answer->text(m_shownIndented) : QString());
    m_text->verticalScrollBar()->setValue(position);
    m_decoded->setVisible(!decoded.isEmpty());
    m_decoded->setPlainText(decoded);
}

QString RawView::summaryText(const QString &decoded) const
{
    const qint64 total = m_answer ? m_answer->total() : 0;
    if (total == 0)
        return tr("Nothing has come.");
    const bool isHex = !m_answer->isText();
    const qint64 shown =
        isHex ? std::min<qint64>(m_answer->bytes().size(), RawAnswer::shownBytes) : m_answer->bytes().size();
    QStringList parts;
    parts += shown < total
                 ? tr("The first %1 of %2, as the server sent them").arg(formatBytes(shown), formatBytes(total))
                 : tr("%1, as the server sent them").arg(formatBytes(total));
    if (isHex)
        parts += tr("no text: shown in hexadecimal digits");
    if (!decoded.isEmpty())
        parts += tr("beside them what they say, decoded from MessagePack as JSON");
    return parts.join(QStringLiteral(" · "));
}

QString RawView::decoded() const
{
    return m_decoded->toPlainText();
}

QString RawView::text() const
{
    return m_text->toPlainText();
}

QString RawView::summary() const
{
    return m_summary->text();
}

} // namespace penstock
