// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebrowser.h"

#include "ui/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QImage>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr double lineHeight = 125; // per cent
constexpr int mostMarks = 500;
constexpr double shareInDark = 0.85; ///< of a picture, which is of light windows

void dressTable(QTextTable &table)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(themeColor(ThemeRole::Border));
    format.setCellPadding(spacing::hair);
    format.setCellSpacing(0);
    format.setTopMargin(spacing::small);
    format.setBottomMargin(spacing::medium);
    table.setFormat(format);
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void dressBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    if (isCode(block)) {
        format.setBackground(themeColor(ThemeRole::Raised));
        format.setLeftMargin(spacing::medium);
        format.setTopMargin(isCode(block.previous()) ? 0 : spacing::small);
        format.setBottomMargin(isCode(block.next()) ? 0 : spacing::small);
        format.setNonBreakableLines(true);
    } else if (format.headingLevel() > 0) {
        format.setTopMargin(format.headingLevel() == 1 ? spacing::small : spacing::huge);
        format.setBottomMargin(spacing::small);
    } else if (!block.text().contains(QChar::ObjectReplacementCharacter)) { // pictures are lines too
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    }
    cursor.setBlockFormat(format);
}

/// In a dark page white is not to glare, and a frame tells where the picture ends.
QImage dimmed(const QImage &picture)
{
    QImage page(picture.size(), QImage::Format_ARGB32_Premultiplied);
    page.setDevicePixelRatio(picture.devicePixelRatio());
    page.fill(themeColor(ThemeRole::Border));
    const QRectF inner = QRectF(QPointF(), page.deviceIndependentSize()).adjusted(1, 1, -1, -1);
    QPainter painter(&page);
    painter.fillRect(inner, themeColor(ThemeRole::Surface));
    painter.setOpacity(shareInDark);
    const double scale = picture.devicePixelRatio();
    painter.drawImage(inner, picture, QRectF(inner.topLeft() * scale, inner.size() * scale));
    painter.end();
    return page;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the guide"));
    document()->setDocumentMargin(spacing::large);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, [this](const QUrl &link) {
        const bool leadsOut = GuideTopic::fromLink(link.toString(), m_page).page.isEmpty();
        setToolTip(leadsOut ? link.toString() : QString());
    });
}

void GuideBrowser::open(const GuideTopic &topic)
{
    const GuideTopic wanted = topic.exists()              ? topic
                              : findGuidePage(topic.page) ? GuideTopic{topic.page, {}}
                                                          : GuideTopic{QStringLiteral("index"), {}};
    if (m_page.isEmpty()) {
        m_places = {{wanted}};
    } else if (wanted != m_places[m_at].topic) {
        m_places[m_at].scroll = verticalScrollBar()->value();
        m_places.resize(m_at + 1);
        m_places.append({wanted});
        ++m_at;
    }
    render(wanted.page);
    showAnchor(wanted.anchor);
    Q_EMIT topicChanged();
}

void GuideBrowser::step(qsizetype places)
{
    if (m_at + places < 0 || m_at + places >= m_places.size())
        return;
    m_places[m_at].scroll = verticalScrollBar()->value();
    m_at += places;
    render(m_places[m_at].topic.page);
    verticalScrollBar()->setValue(m_places[m_at].scroll);
    Q_EMIT topicChanged();
}

void GuideBrowser::follow(const QUrl &link)
{
    const GuideTopic topic = GuideTopic::fromLink(link.toString(), m_page);
    if (topic.page.isEmpty())
        QDesktopServices::openUrl(link);
    else
        open(topic);
}

void GuideBrowser::render(const QString &page)
{
    const GuidePage *const found = findGuidePage(page);
    if (!found || page == m_page)
        return;
    m_page = page;
    setMarkdown(found->markdown);
    dress();
    fitPictures();
    mark(m_marked);
}

void GuideBrowser::dress()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        dressBlock(block);
    // In tables Markdown has it so, in code too, where Qt leaves it.
    const QString escaped = QStringLiteral("\\|");
    for (QTextCursor at = document()->find(escaped); !at.isNull(); at = document()->find(escaped, at)) {
        if (at.currentTable())
            at.insertText(QStringLiteral("|"), at.charFormat());
    }
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        if (auto *const table = qobject_cast<QTextTable *>(frame))
            dressTable(*table);
    }
}

/// As wide as they are, or as there is room for.
void GuideBrowser::fitPictures()
{
    const int room = viewport()->width() - 2 * int(document()->documentMargin());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid() || room <= 0)
                continue;
            const QImage picture(QStringLiteral(":/docs/guide/") + format.name());
            if (picture.isNull())
                continue;
            const int width = std::min(room, picture.width());
            const QSize size(width, width * picture.height() / picture.width());
            // Drawn smaller as it is, letters would be torn.
            const QImage full = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied); // of more colours
            QImage fitting = full.scaled(size * devicePixelRatioF(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            fitting.setDevicePixelRatio(devicePixelRatioF());
            document()->addResource(QTextDocument::ImageResource, QUrl(format.name()),
                                    isDarkTheme() ? dimmed(fitting) : fitting);
            format.setWidth(size.width());
            format.setHeight(size.height());
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
}

void GuideBrowser::showAnchor(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && guideAnchor(block.text()) == anchor)
            return toTop(block);
    }
    verticalScrollBar()->setValue(0);
}

void GuideBrowser::toTop(const QTextBlock &block)
{
    document()->documentLayout()->documentSize(); // lays out all of it
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    verticalScrollBar()->setValue(int(place.top()) - spacing::small);
    QTextCursor cursor(block); // searches go on from here
    setTextCursor(cursor);
    verticalScrollBar()->setValue(int(place.top()) - spacing::small);
}

QTextBlock GuideBrowser::topBlock() const
{
    return cursorForPosition(QPoint(spacing::large, spacing::small)).block();
}

bool GuideBrowser::findOn(const QString &text, bool isForward)
{
    if (text.isEmpty())
        return false;
    const QTextDocument::FindFlags flags = isForward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (find(text, flags))
        return true;
    const QList<GuidePage> &pages = guidePages();
    const auto here = std::ranges::find(pages, m_page, &GuidePage::name);
    const qsizetype count = pages.size();
    qsizetype index = here - pages.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        index = (index + (isForward ? 1 : count - 1)) % count;
        if (!pages[index].markdown.contains(text, Qt::CaseInsensitive))
            continue;
        open({pages[index].name, {}});
        moveCursor(isForward ? QTextCursor::Start : QTextCursor::End);
        if (find(text, flags)) // marks of Markdown are no text
            return true;
    }
    return false;
}

void GuideBrowser::mark(const QString &text)
{
    m_marked = text;
    QList<QTextEdit::ExtraSelection> marks;
    QTextCursor at(document());
    while (!text.isEmpty() && marks.size() < mostMarks && !(at = document()->find(text, at)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(blended(themeColor(ThemeRole::Paused), themeColor(ThemeRole::Surface), 0.35));
        marks += mark;
    }
    setExtraSelections(marks);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return QImage(QStringLiteral(":/docs/guide/") + name.path());
    return {}; // nothing else is fetched from anywhere
}

/// What was read stays on view.
void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    const QTextBlock top = topBlock();
    const bool isBeginning = verticalScrollBar()->value() == 0;
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width() || m_page.isEmpty())
        return;
    fitPictures();
    if (isVisible() && !isBeginning && top.isValid())
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(top).top()) - spacing::small);
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_page.isEmpty())
        return;
    const int scroll = verticalScrollBar()->value();
    render(std::exchange(m_page, {})); // links have the colours of the time when they were read
    verticalScrollBar()->setValue(scroll);
}

} // namespace penstock
