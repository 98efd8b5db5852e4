// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/writetab.h"

#include "core/async/visibletext.h"
#include "core/settings/settings.h"
#include "ui/common/fallsilent.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/write/lineeditor.h"
#include "ui/write/linesaim.h"
#include "ui/write/linesfile.h"
#include "ui/write/linesoutcome.h"
#include "ui/write/linestarget.h"
#include "ui/write/livereview.h"
#include "ui/write/pointform.h"
#include "ui/write/policychoice.h"
#include "ui/write/refusedlines.h"
#include "ui/write/reviewpane.h"
#include "ui/write/writeattempt.h"
#include "ui/write/writebar.h"
#include "ui/write/writeoffers.h"
#include "ui/write/writequestion.h"

#include <QDir>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int editorShare = 3; // of the height, before the person moves the splitter
constexpr int listsShare = 1;
constexpr int shareUnit = 1'000;

} // namespace

WriteTab::WriteTab(const Services &services, QWidget *parent)
    : WorkTab(parent),
      m_services(services),
      m_bar(new WriteBar(this)),
      m_form(new PointForm(this)),
      m_message(new MessageBar(this)),
      m_question(new WriteQuestion(this)),
      m_editor(new LineEditor(this)),
      m_pane(new ReviewPane(this)),
      m_review(new LiveReview(*m_editor, this)),
      m_target(new LinesAim(services.sessions, *m_bar, *m_review, this)),
      m_refused(std::make_unique<RefusedLines>(*m_editor, *m_pane)),
      m_attempt(new WriteAttempt(services, *m_editor, *m_review, *m_question, this)),
      m_file(new LinesFile(*m_editor, this)),
      m_offers(new WriteOffers(*m_message, *this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_editor);
    splitter->addWidget(m_pane);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, editorShare);
    splitter->setStretchFactor(1, listsShare);
    splitter->setSizes({editorShare * shareUnit, listsShare * shareUnit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addWidget(splitter, 1);
    m_form->hide();
    setFocusProxy(m_editor);
    connectParts();
    showLook();
    connect(&services.settings, &Settings::changed, this, &WriteTab::showLook);
    m_title = title();
    m_target->update();
}

WriteTab::~WriteTab()
{
    fallSilent(*this);
}

/// A point is a line, and stays one.
void WriteTab::showLook()
{
    EditorLook look = EditorLook::of(m_services.settings);
    look.wraps = false;
    m_editor->setLook(look);
}

void WriteTab::connectParts()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_attempt->giveUp())
            m_message->showMessage(MessageBar::Kind::Information,
                                   tr("The text has changed meanwhile; nothing has been written."));
        Q_EMIT edited();
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &WorkTab::edited);
    connect(m_review, &LiveReview::reviewed, this, &WriteTab::reviewed);
    connect(m_pane, &ReviewPane::remarksChanged, this, [this] {
        if (m_review->isCurrent())
            m_editor->setRemarks(m_pane->remarks());
    });
    connect(m_pane, &ReviewPane::jumpRequested, this,
            [this](const TextPosition &position) { m_editor->jumpTo(m_editor->cursorAt(position)); });
    const auto chosen = [this] {
        m_attempt->giveUp();
        m_target->update();
        Q_EMIT edited();
    };
    connect(m_bar, &WriteBar::precisionChosen, this, chosen);
    connect(&m_bar->policy(), &PolicyChoice::policyChosen, this, chosen);
    connect(m_bar, &WriteBar::tagsEdited, this, [this] {
        m_attempt->giveUp();
        const Result<DefaultTags> tags = DefaultTags::read(m_bar->tags());
        m_bar->setTagsProblem(tags ? QString() : tags.error().message);
        Q_EMIT edited();
    });
    connect(m_bar, &WriteBar::pointToggled, m_form, &QWidget::setVisible);
    connect(m_bar, &WriteBar::pointToggled, this, [this](bool shown) {
        if (shown)
            m_form->setFocus();
        else
            m_editor->setFocus();
    });
    connect(m_form, &PointForm::lineReady, m_editor, &LineEditor::insertLine);
    connect(m_bar, &WriteBar::writeRequested, this, &WriteTab::run);
    connect(m_bar, &WriteBar::stopRequested, this, &WriteTab::stop);
    connect(m_attempt, &WriteAttempt::runningChanged, this, &WriteTab::runningHasChanged);
    connect(m_attempt, &WriteAttempt::progressed, this, [this] {
        showSummary();
        Q_EMIT statusChanged(status());
    });
    connect(m_attempt, &WriteAttempt::failed, m_message, &MessageBar::showError);
    connect(m_attempt, &WriteAttempt::ended, this,
            [this](const LinesOutcome &result, const QString &text, const QString &profileId, bool touched) {
                showResult(result, text);
                if (touched)
                    Q_EMIT written(profileId);
            });
    connect(m_target, &LinesAim::changed, this, &WriteTab::targetHasChanged);
    connect(m_editor, &LineEditor::tooLong, m_offers, &WriteOffers::offerFile);
    connect(m_offers, &WriteOffers::fileMade, this, &WriteTab::fileMade);
    connect(m_file, &LinesFile::failed, m_message, &MessageBar::showError);
    connect(m_file, &LinesFile::shown, this, [this] {
        m_message->showMessage(
            MessageBar::Kind::Information,
            tr("This is %1. It is not changed here; Write sends all of it.").arg(m_file->description()));
        showSummary();
    });
}

void WriteTab::showFile(const QString &file)
{
    m_bar->setTakesPoints(false);
    m_file->show(file);
    Q_EMIT titleChanged();
    Q_EMIT edited();
}

QString WriteTab::profileId() const
{
    return m_target->profileId();
}

QString WriteTab::database() const
{
    return m_target->database();
}

void WriteTab::setTarget(const QString &profileId, const QString &database)
{
    const bool isOther = profileId != m_target->profileId() || database != m_target->database();
    if (isOther && m_attempt->giveUp())
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("Another target was chosen; nothing has been written."));
    m_target->set(profileId, database);
}

void WriteTab::targetHasChanged()
{
    const LineReview::Rules rules = m_target->rules();
    m_form->setRules(rules);
    m_review->setRules(rules);
    m_pane->compare(m_target->session(), m_target->database());
    Q_EMIT statusChanged(status());
}

SavedTab WriteTab::saved() const
{
    SavedTab tab{objectName(), m_editor->text(), m_editor->textCursor().position(), profileId(), database()};
    if (m_file->isSet())
        tab.text.clear();
    tab.kind = SavedTab::Kind::Write;
    tab.file = m_file->path();
    tab.retentionPolicy = m_bar->policy().policy();
    tab.precision = m_bar->precision();
    tab.tags = m_bar->tags();
    return tab;
}

void WriteTab::restore(const SavedTab &saved)
{
    m_bar->setPrecision(saved.precision);
    m_bar->setTags(saved.tags);
    setTarget(saved.profileId, saved.database);
    m_bar->policy().setPolicy(saved.retentionPolicy);
    m_target->update();
    if (!saved.file.isEmpty()) {
        showFile(saved.file);
        return;
    }
    m_editor->setPlainText(saved.text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(qBound(0, saved.caret, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
}

bool WriteTab::isBlank() const
{
    return !m_file->isSet() && std::ranges::all_of(m_editor->text(), [](QChar c) { return c.isSpace(); });
}

QString WriteTab::title() const
{
    if (m_file->isSet())
        return tr("Write %1").arg(visibleText(m_file->name()));
    return linesTitle(m_review->review().get());
}

QString WriteTab::toolTipText() const
{
    return m_file->isSet() ? QDir::toNativeSeparators(m_file->path()) : m_editor->text().left(400);
}

QIcon WriteTab::icon() const
{
    return themedIcon(QStringLiteral("edit"));
}

void WriteTab::reviewed()
{
    m_pane->setReview(m_review->review());
    m_target->show();
    m_pane->compare(m_target->session(), database());
    m_refused->show();
    showSummary();
    const QString old = std::exchange(m_title, title());
    if (old != m_title)
        Q_EMIT titleChanged();
    Q_EMIT statusChanged(status());
}

void WriteTab::showSummary()
{
    if (isRunning()) {
        m_bar->setSummary(m_attempt->progressText(), false);
        return;
    }
    const std::shared_ptr<const LineReview> review = m_review->review();
    QStringList parts;
    if (m_file->isShown())
        parts += m_file->description();
    if (review && review->goodLines + review->badLines > 0)
        parts += reviewText(*review);
    m_bar->setSummary(parts.join(QStringLiteral(" · ")), review && review->badLines > 0);
}

QString WriteTab::status() const
{
    const QString target = m_target->text();
    return isRunning() ? target + QStringLiteral(" · ") + m_attempt->progressText() : target;
}

bool WriteTab::isRunning() const
{
    return m_attempt->isRunning();
}

void WriteTab::run()
{
    if (isRunning())
        return;
    m_message->clear();
    if (isBlank()) {
        m_message->showMessage(MessageBar::Kind::Information, tr("There is nothing to write: write a line first."));
        return;
    }
    if (!m_target->session()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Choose a connection first; nothing has been written."));
        return;
    }
    const Result<DefaultTags> tags = DefaultTags::read(m_bar->tags());
    if (!tags) {
        m_message->showError(tags.error());
        return;
    }
    if (m_file->isSet() && !m_file->isShown()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The file has not been read; nothing has been written."));
        return;
    }
    m_attempt->begin({profileId(), database(), m_bar->precision(), *tags, m_bar->policy().policy(), m_file->path()},
                     m_file->isSet() ? m_file->name() : title());
}

void WriteTab::stop()
{
    m_attempt->stop();
}

void WriteTab::runningHasChanged()
{
    m_bar->setRunning(isRunning());
    showSummary();
    Q_EMIT runningChanged(isRunning());
    Q_EMIT statusChanged(status());
}

void WriteTab::showResult(const LinesOutcome &result, const QString &text)
{
    m_refused->take(result.refused, text);
    m_offers->showResult(result);
    m_refused->show();
}

} // namespace penstock
