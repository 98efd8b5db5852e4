// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/rawview.h"

#include "core/answer/rawanswer.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace penstock {

RawView::RawView(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel(this)),
      m_indented(new QCheckBox(tr("&Indent JSON"), this)),
      m_text(new QPlainTextEdit(this))
{
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_indented->setChecked(true);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("What the server sent"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_indented);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
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
    const qint64 total = m_answer ? m_answer->total() : 0;
    const bool isHex = m_answer && !m_answer->isText();
    if (!m_answer || total == 0)
        m_summary->setText(tr("Nothing has come."));
    else if (!m_answer->isWhole())
        m_summary->setText(tr("The first %1 of %2, as the server sent them")
                               .arg(formatBytes(m_answer->bytes().size()), formatBytes(total)));
    else
        m_summary->setText(tr("%1, as the server sent them").arg(formatBytes(total)));
    if (isHex)
        m_summary->setText(m_summary->text() + QStringLiteral(" · ") + tr("no text: shown in hexadecimal digits"));
    m_indented->setVisible(m_answer && !isHex);
    const qint64 kept = m_answer ? m_answer->bytes().size() : 0;
    if (kept == m_shownBytes && m_indented->isChecked() == m_shownIndented)
        return;
    m_shownBytes = kept;
    m_shownIndented = m_indented->isChecked();
    const int position = m_text->verticalScrollBar()->value();
    m_text->setPlainText(m_answer ? m_answer->text(m_shownIndented) : QString());
    m_text->verticalScrollBar()->setValue(position);
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
