<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Answers</name>
    <message>
        <source>fine</source>
        <translation>괜찮아요</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>조금 아쉬워요</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>많이 아쉬워요</translation>
    </message>
    <message>
        <source>closed: what is done and pinned leaves no room</source>
        <translation>쉬는 날: 이미 했거나 고정한 것 때문에 자리가 없어요</translation>
    </message>
    <message>
        <source>closed until %1: %2</source>
        <translation>%1부터 가능: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>쉬는 날: %1</translation>
    </message>
    <message>
        <source>where it was taken from</source>
        <translation>원래 있던 자리</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉬는 날</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Not to be done</source>
        <translation>하지 않는 것</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>옮기는 것</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 넣는 것</translation>
    </message>
    <message>
        <source>%1 not to be done</source>
        <translation>하지 않음 %1개</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>옮김 %1개</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>새로 넣음 %1개</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>moved from day to day</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: not to be done any more.</source>
        <translation>%1, %2: 이제 하지 않아요.</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3.</source>
        <translation>%1: %2에서 %3로 옮겨요.</translation>
    </message>
    <message>
        <source>%1, %2: new.</source>
        <translation>%1, %2: 새로 넣었어요.</translation>
    </message>
    <message>
        <source>It serves: %1.</source>
        <translation>이런 점이 좋아져요: %1.</translation>
    </message>
    <message>
        <source>Nothing closes its day; the week is as good without it.</source>
        <translation>그날 못 하는 건 아니지만, 없어도 한 주는 그만큼 좋아요.</translation>
    </message>
</context>
<context>
    <name>CheckInTexts</name>
    <message>
        <source>No exfoliation is planned any more; it was %1.</source>
        <translation>이제 각질 관리는 계획에 없어요. 원래는 %1였어요.</translation>
    </message>
    <message>
        <source>Next exfoliation: %1, as before.</source>
        <translation>다음 각질 관리: %1 (그대로예요)</translation>
    </message>
    <message>
        <source>Next exfoliation: %1; it was %2.</source>
        <translation>다음 각질 관리: %1 (원래 %2)</translation>
    </message>
    <message>
        <source>Next exfoliation: %1.</source>
        <translation>다음 각질 관리: %1</translation>
    </message>
    <message>
        <source>%1 on %2 is left out</source>
        <translation>%2 %1: 쉬어요</translation>
    </message>
    <message>
        <source>%1 moves from %2 to %3</source>
        <translation>%1: %2에서 %3로 옮겨요</translation>
    </message>
    <message>
        <source>%1 is added on %2</source>
        <translation>%2 %1: 새로 들어와요</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1가지</translation>
    </message>
    <message>
        <source>The next two weeks stay as they are planned.</source>
        <translation>앞으로 두 주 계획은 그대로예요.</translation>
    </message>
    <message>
        <source>Swollen lips or eyelids, or trouble breathing: call the emergency number now.</source>
        <translation>입술이나 눈꺼풀이 붓거나 숨쉬기 어려우면 지금 바로 응급 전화를 하세요.</translation>
    </message>
    <message>
        <source>Call the clinic of your %1 today.</source>
        <translation>%1 시술을 받은 병원에 오늘 연락하세요.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Gyeol diaries (*.gyeol)</source>
        <translation>결 다이어리 (*.gyeol)</translation>
    </message>
    <message>
        <source>Diaries as text (*.json)</source>
        <translation>텍스트로 된 다이어리 (*.json)</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>TodayTexts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Water only until %1</source>
        <translation>%1까지 물로만</translation>
    </message>
    <message>
        <source>Water only until about %1: the hour of the appointment is not noted</source>
        <translation>%1쯤까지 물로만 (예약 시간이 적혀 있지 않아요)</translation>
    </message>
    <message>
        <source>Its next turn is %1.</source>
        <translation>다음 차례는 %1예요.</translation>
    </message>
    <message>
        <source>Its turn does not come in these weeks.</source>
        <translation>이번 몇 주에는 차례가 없어요.</translation>
    </message>
</context>
<context>
    <name>WeekTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>UV %1</source>
        <translation>자외선 %1</translation>
    </message>
    <message>
        <source>very strong sun</source>
        <translation>매우 강한 햇볕</translation>
    </message>
    <message>
        <source>strong sun</source>
        <translation>강한 햇볕</translation>
    </message>
    <message>
        <source>PM2.5 %1</source>
        <translation>PM2.5 %1</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>매우나쁨</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>PM10 %1</source>
        <translation>PM10 %1</translation>
    </message>
    <message>
        <source>rooms %1 %</source>
        <translation>실내 습도 %1%</translation>
    </message>
    <message>
        <source>very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>The week you kept</source>
        <translation>확정한 주</translation>
    </message>
    <message>
        <source>The week you kept · Replan shows what would be best now</source>
        <translation>확정한 주 · ‘다시 짜기’로 지금 가장 좋은 계획을 볼 수 있어요</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Nothing noted</source>
        <translation>기록 없음</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>Proposed, if your check-ins stay calm</source>
        <translation>제안 · 피부 상태 기록이 계속 편안하면</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Planned, not answered yet</source>
        <translation>계획됨 · 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Pinned by you</source>
        <translation>직접 고정함</translation>
    </message>
    <message>
        <source>In your kept week</source>
        <translation>확정한 주에 있음</translation>
    </message>
    <message>
        <source>Left out of this proposal</source>
        <translation>이번 제안에서 빠짐</translation>
    </message>
    <message>
        <source>Pinned, but held back</source>
        <translation>고정했지만 보류됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>일부러 쉼</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>open again on %1</source>
        <translation>%1부터 다시 가능</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>%1부터 다시 가능</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>treatment · weekday</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You kept this session. The week as it would be planned now does without it; it stays until you keep the new week.</source>
        <translation>확정했던 항목이에요. 지금 다시 짜면 이 항목이 빠져요. 새 주를 확정하기 전까지는 그대로 남아 있어요.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>Select a cell to see why it is as it is.</source>
        <translation>칸을 고르면 그 이유를 볼 수 있어요.</translation>
    </message>
    <message>
        <source>If you put it here anyway, it is kept, marked on the board and on paper, and the rest makes way.</source>
        <translation>그래도 여기에 놓으면 그대로 지켜지고, 화면과 종이에 표시되며, 나머지가 자리를 비켜 줘요.</translation>
    </message>
    <message>
        <source>This rule stands above a wish, so it cannot be put here.</source>
        <translation>이 규칙은 바람보다 먼저라서 여기에는 놓을 수 없어요.</translation>
    </message>
    <message>
        <source>broken here, by your own decision</source>
        <translation>직접 정해서 여기서는 지키지 않아요</translation>
    </message>
    <message>
        <source>Pinned by you, against a rule</source>
        <translation>규칙에 어긋나지만 직접 고정함</translation>
    </message>
    <message>
        <source>The board shows the best week with it here. Letting go pins it, and the rest follows.</source>
        <translation>여기에 놓았을 때 가장 좋은 주를 보여 주고 있어요. 놓으면 고정되고 나머지가 따라와요.</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>점수가 그대로예요</translation>
    </message>
    <message>
        <source>Points that it costs: %1</source>
        <translation>낮아지는 점수: %1</translation>
    </message>
    <message>
        <source>Points that it gains: %1</source>
        <translation>높아지는 점수: %1</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>The week as it would be planned now has it here. Replan shows that week.</source>
        <translation>지금 다시 짜면 여기에 들어가요. ‘다시 짜기’를 누르면 그 계획을 볼 수 있어요.</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>비어 있음: %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::BarrierStrip</name>
    <message>
        <source>Barrier load</source>
        <translation>장벽 부담</translation>
    </message>
    <message>
        <source>Below the line, ready for exfoliation, on %1 of %2 evenings.</source>
        <translation>저녁 %2번 중 %1번은 선 아래라서 각질 케어를 할 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::ChangesPanel</name>
    <message>
        <source>Replan</source>
        <translation>다시 짜기</translation>
    </message>
    <message>
        <source>What replanning would change</source>
        <translation>다시 짜면 달라지는 것</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>달라지는 것이 없어요</translation>
    </message>
    <message>
        <source>The week you kept is still the best one.</source>
        <translation>확정한 계획이 지금도 가장 좋아요.</translation>
    </message>
    <message>
        <source>Nothing changes until you keep it, and Undo takes it back.</source>
        <translation>확정하기 전에는 아무것도 바뀌지 않고, 확정한 뒤에도 되돌릴 수 있어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::CheckInPage</name>
    <message>
        <source>What you said of %1 is not kept yet.</source>
        <translation>%1에 고른 내용이 아직 저장되지 않았어요.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;All calm, as the day before</source>
        <translation>어제처럼 편안해요(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All calm</source>
        <translation>모두 편안해요(&amp;A)</translation>
    </message>
    <message>
        <source>Noted already; change it below.</source>
        <translation>이미 기록했어요. 아래에서 고칠 수 있어요.</translation>
    </message>
    <message>
        <source>Not known yet. A gap stays unknown, which is not calm.</source>
        <translation>아직 몰라요. 빈 날은 모르는 날로 남고, 편안한 날로 세지 않아요.</translation>
    </message>
    <message>
        <source>If you keep this</source>
        <translation>이대로 저장하면</translation>
    </message>
    <message>
        <source>Nothing to keep yet</source>
        <translation>아직 저장할 것이 없어요</translation>
    </message>
    <message>
        <source>Choose what you see and feel. Before you keep it, this says what it does to your plan.</source>
        <translation>보이고 느껴지는 대로 골라 주세요. 저장하기 전에 계획이 어떻게 달라지는지 여기서 알려 드려요.</translation>
    </message>
    <message>
        <source>check-in of %1</source>
        <translation>%1 체크인</translation>
    </message>
    <message>
        <source>remove the check-in of %1</source>
        <translation>%1 체크인 지우기</translation>
    </message>
    <message>
        <source>How is your skin?</source>
        <translation>피부가 어떤가요?</translation>
    </message>
    <message>
        <source>The last 14 days</source>
        <translation>지난 14일</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>WHAT IT WOULD DO</source>
        <translation>달라지는 점</translation>
    </message>
    <message>
        <source>&amp;Keep this check-in</source>
        <translation>체크인 저장(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove the check-in</source>
        <translation>체크인 지우기(&amp;R)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayEditor</name>
    <message>
        <source>Sun (UV index)</source>
        <translation>햇볕(자외선 지수)</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>매우 강함</translation>
    </message>
    <message>
        <source>Fine dust (PM2.5)</source>
        <translation>초미세먼지(PM2.5)</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>very bad</source>
        <translation>매우나쁨</translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation>µg/m³</translation>
    </message>
    <message>
        <source>Air in the rooms</source>
        <translation>실내 공기</translation>
    </message>
    <message>
        <source>very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>쾌적</translation>
    </message>
    <message>
        <source>humid</source>
        <translation>습함</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>야외 활동</translation>
    </message>
    <message>
        <source>little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>two hours or more</source>
        <translation>2시간 이상</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Time this evening</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>hardly any</source>
        <translation>거의 없음</translation>
    </message>
    <message>
        <source>half an hour</source>
        <translation>30분</translation>
    </message>
    <message>
        <source>Rest day: nothing is planned, and nothing counts as missed</source>
        <translation>쉬는 날: 아무것도 계획하지 않고, 놓친 것으로 세지도 않아요</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>이날만</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>한 주 전체</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>햇볕</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>미세먼지</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>실내</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>저녁</translation>
    </message>
    <message>
        <source>For</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::DayStrip</name>
    <message>
        <source>calm</source>
        <translation>편안</translation>
    </message>
    <message>
        <source>irritated</source>
        <translation>자극</translation>
    </message>
    <message>
        <source>something unusual</source>
        <translation>특이 증상</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::FirstRun</name>
    <message>
        <source>Planning…</source>
        <translation>계획하는 중…</translation>
    </message>
    <message>
        <source>Patch test from today: a coin-sized spot on the inner arm, twice a day. First use: %1, if the arm stays calm.</source>
        <translation>오늘부터 패치 테스트를 해요. 팔 안쪽에 동전만 한 크기로 하루 두 번 발라요. 팔이 편안하면 %1에 처음 써요.</translation>
    </message>
    <message>
        <source>After that, a patch test of its own.</source>
        <translation>그다음에 따로 패치 테스트를 해요.</translation>
    </message>
    <message>
        <source>First on %1.</source>
        <translation>처음은 %1</translation>
    </message>
    <message>
        <source>Its turn does not come in these weeks.</source>
        <translation>이번 몇 주에는 차례가 없어요.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>Cleansing, moisturizer and sunscreen. More can follow from your shelf.</source>
        <translation>세안하고 보습제와 선크림을 발라요. 나중에 선반에서 더할 수 있어요.</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>순한 클렌저</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <translation>보습 크림</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <translation>선크림</translation>
    </message>
    <message>
        <source>AHA toner</source>
        <translation>AHA 토너</translation>
    </message>
    <message>
        <source>BHA toner</source>
        <translation>BHA 토너</translation>
    </message>
    <message>
        <source>PHA toner</source>
        <translation>PHA 토너</translation>
    </message>
    <message>
        <source>Enzyme 각질팩</source>
        <translation>효소 각질팩</translation>
    </message>
    <message>
        <source>Scrub 각질팩</source>
        <translation>스크럽 각질팩</translation>
    </message>
    <message>
        <source>보습팩 (moisturizing pack)</source>
        <translation>보습팩</translation>
    </message>
    <message>
        <source>Collagen mask</source>
        <translation>콜라겐 마스크</translation>
    </message>
    <message>
        <source>EGF mask</source>
        <translation>EGF 마스크</translation>
    </message>
    <message>
        <source>Retinol</source>
        <translation>레티놀</translation>
    </message>
    <message>
        <source>Vitamin C serum</source>
        <translation>비타민 C 세럼</translation>
    </message>
    <message>
        <source>Your skin</source>
        <translation>내 피부</translation>
    </message>
    <message>
        <source>Where you do not know, the plan takes the gentler way. You can change it all later.</source>
        <translation>모르는 것은 더 순한 쪽으로 계획해요. 나중에 모두 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>What you own</source>
        <translation>가지고 있는 것</translation>
    </message>
    <message>
        <source>Choose what stands in your bathroom. Brands and ingredients can follow.</source>
        <translation>집에 있는 것을 골라 주세요. 브랜드와 성분은 나중에 적어도 돼요.</translation>
    </message>
    <message>
        <source>Your evenings</source>
        <translation>저녁 시간</translation>
    </message>
    <message>
        <source>A plan that does not fit the evening is no plan.</source>
        <translation>저녁 시간에 맞아야 지킬 수 있어요.</translation>
    </message>
    <message>
        <source>Your first fortnight</source>
        <translation>처음 두 주</translation>
    </message>
    <message>
        <source>This is what follows from your answers.</source>
        <translation>답해 주신 대로 이렇게 시작해요.</translation>
    </message>
    <message>
        <source>How is your skin most of the time?</source>
        <translation>평소 피부가 어떤가요?</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>잘 모르겠어요</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>건성</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>중성</translation>
    </message>
    <message>
        <source>Combination</source>
        <translation>복합성</translation>
    </message>
    <message>
        <source>Oily</source>
        <translation>지성</translation>
    </message>
    <message>
        <source>Does it sting or redden easily?</source>
        <translation>쉽게 따갑거나 붉어지나요?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>네</translation>
    </message>
    <message>
        <source>Pregnant, trying to be, or breastfeeding? Retinoids then rest.</source>
        <translation>임신 중이거나 준비 중, 수유 중인가요? 그렇다면 레티노이드는 쉬어요.</translation>
    </message>
    <message>
        <source>For how long have you used it?</source>
        <translation>얼마나 썼나요?</translation>
    </message>
    <message>
        <source>What the skin does not know yet begins slowly.</source>
        <translation>피부가 아직 모르는 것은 천천히 시작해요.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>Under 4 weeks</source>
        <translation>4주 미만</translation>
    </message>
    <message>
        <source>1–3 months</source>
        <translation>1~3개월</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>더 오래</translation>
    </message>
    <message>
        <source>How many minutes does an evening have for your skin?</source>
        <translation>저녁에 피부 관리에 몇 분을 쓸 수 있나요?</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>45</source>
        <translation>45</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Begin my &amp;diary</source>
        <translation>일기 시작(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::LevelChips</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>모름</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MainWindow</name>
    <message>
        <source>Where to keep the new diary</source>
        <translation>새 다이어리를 둘 곳</translation>
    </message>
    <message>
        <source>diary.gyeol</source>
        <translation>diary.gyeol</translation>
    </message>
    <message>
        <source>Open a diary</source>
        <translation>다이어리 열기</translation>
    </message>
    <message>
        <source>Import a diary</source>
        <translation>다이어리 가져오기</translation>
    </message>
    <message>
        <source>Everything in the open diary is replaced by what this file holds. Undo takes it back while the window is open.</source>
        <translation>열려 있는 다이어리의 내용이 모두 이 파일의 내용으로 바뀌어요. 창이 열려 있는 동안에는 실행 취소로 되돌릴 수 있어요.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Export the diary</source>
        <translation>다이어리 내보내기</translation>
    </message>
    <message>
        <source>diary.json</source>
        <translation>diary.json</translation>
    </message>
    <message>
        <source>week-%1.pdf</source>
        <translation>week-%1.pdf</translation>
    </message>
    <message>
        <source>Print the week to a PDF</source>
        <translation>주간 계획을 PDF로 저장</translation>
    </message>
    <message>
        <source>About Gyeol</source>
        <translation>결 정보</translation>
    </message>
    <message>
        <source>Gyeol %1 · rule book %2

A planner for a skincare week that respects the skin. Free software under the GNU General Public License, version 3 or later.

Not medical advice.</source>
        <translation>결 %1 · 규칙집 %2

피부를 존중하는 한 주 스킨케어 계획 프로그램. GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어입니다.

의학적 조언이 아닙니다.</translation>
    </message>
    <message>
        <source>Gyeol</source>
        <translation>결</translation>
    </message>
    <message>
        <source>%1 – Gyeol</source>
        <translation>%1 – 결</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>주(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>화면 색(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New diary…</source>
        <translation>새 다이어리(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print week to PDF…</source>
        <translation>주간 계획을 PDF로 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;About Gyeol</source>
        <translation>결 정보(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템에 맞춤(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 가져오기</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MoveDesk</name>
    <message>
        <source>%1 taken up. Left and right carry it, Enter puts it down, Escape puts it back.</source>
        <translation>%1 들었어요. 왼쪽·오른쪽 화살표로 옮기고, Enter로 놓고, Esc로 되돌려요.</translation>
    </message>
    <message>
        <source>%1: drop it on an evening. Escape puts it back.</source>
        <translation>%1: 원하는 저녁에 놓아 주세요. Esc를 누르면 되돌아가요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stays where it was. %2: %3.</source>
        <translation>%1: 그대로 두었어요. %2 – %3.</translation>
    </message>
    <message>
        <source>%1 is pinned to %2; the rest of the week follows.</source>
        <translation>%1: %2에 고정했어요. 나머지는 거기에 맞춰 바뀌어요.</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1, %2로 옮기기</translation>
    </message>
    <message>
        <source>%1 is back where it was.</source>
        <translation>%1: 원래 자리로 돌아갔어요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::MoveDialog</name>
    <message>
        <source>Move %1</source>
        <translation>%1 옮기기</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>여기로 옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>day – what it says</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SessionActs</name>
    <message>
        <source>Un&amp;tick</source>
        <translation>완료 취소(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tick</source>
        <translation>완료(&amp;T)</translation>
    </message>
    <message>
        <source>No&amp;te it</source>
        <translation>기록하기(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 풀기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin here</source>
        <translation>여기 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Not &amp;skipped</source>
        <translation>쉼 취소(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>쉬기(&amp;S)</translation>
    </message>
    <message>
        <source>Not &amp;missed</source>
        <translation>놓침 취소(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;issed</source>
        <translation>놓침(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;lan this day again</source>
        <translation>이날 다시 계획하기(&amp;L)</translation>
    </message>
    <message>
        <source>Insert a &amp;rest day</source>
        <translation>쉬는 날로 하기(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing is planned on this day, and nothing counts as missed</source>
        <translation>이날은 아무것도 계획하지 않고, 놓친 것으로 세지도 않아요</translation>
    </message>
    <message>
        <source>untick %1, %2</source>
        <translation>%1 완료 취소, %2</translation>
    </message>
    <message>
        <source>tick %1, %2</source>
        <translation>%1 완료, %2</translation>
    </message>
    <message>
        <source>unpin %1, %2</source>
        <translation>%1 고정 풀기, %2</translation>
    </message>
    <message>
        <source>pin %1, %2</source>
        <translation>%1 고정, %2</translation>
    </message>
    <message>
        <source>take back skipping %1, %2</source>
        <translation>%1 쉼 취소, %2</translation>
    </message>
    <message>
        <source>skip %1, %2</source>
        <translation>%1 쉬기, %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>쉬기</translation>
    </message>
    <message>
        <source>Why not this time?</source>
        <translation>이번에는 왜 쉬나요?</translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation>너무 피곤해서</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>시간이 없어서</translation>
    </message>
    <message>
        <source>The skin feels sensitive</source>
        <translation>피부가 예민해서</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>집에 없어서</translation>
    </message>
    <message>
        <source>take back missing %1, %2</source>
        <translation>%1 놓침 취소, %2</translation>
    </message>
    <message>
        <source>note as missed %1, %2</source>
        <translation>%1 놓침으로 표시, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>A note on this session</source>
        <translation>이 항목에 남길 메모</translation>
    </message>
    <message>
        <source>note on %1, %2</source>
        <translation>%1 메모, %2</translation>
    </message>
    <message>
        <source>plan again %1</source>
        <translation>%1 다시 계획하기</translation>
    </message>
    <message>
        <source>rest day %1</source>
        <translation>%1 쉬는 날</translation>
    </message>
    <message>
        <source>sun, air and time, %1</source>
        <translation>햇볕·공기·시간, %1</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::SkinForm</name>
    <message>
        <source>None in particular</source>
        <translation>딱히 없어요</translation>
    </message>
    <message>
        <source>Flushed; look again in the morning</source>
        <translation>달아올랐음. 아침에 다시 보기</translation>
    </message>
    <message>
        <source>How does it look and feel?</source>
        <translation>어떻게 보이고 느껴지나요?</translation>
    </message>
    <message>
        <source>Anything unusual?</source>
        <translation>평소와 다른 점이 있나요?</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>원하면 더 적기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>약간</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>심함</translation>
    </message>
    <message>
        <source>Very dry</source>
        <translation>매우 건조</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>건성</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>촉촉</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>매우 촉촉</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>붉음</translation>
    </message>
    <message>
        <source>Dryness</source>
        <translation>건조</translation>
    </message>
    <message>
        <source>Stinging</source>
        <translation>따가움</translation>
    </message>
    <message>
        <source>Peeling</source>
        <translation>각질 들뜸</translation>
    </message>
    <message>
        <source>Hydration</source>
        <translation>수분감</translation>
    </message>
    <message>
        <source>Red after sport, heat, a hot drink or alcohol? That passes. Leave redness open and look again in the morning.</source>
        <translation>운동이나 더위, 뜨거운 음료, 술 때문에 붉은가요? 곧 가라앉아요. 붉음은 비워 두고 아침에 다시 보세요.</translation>
    </message>
    <message>
        <source>Only &amp;flushed: look again in the morning</source>
        <translation>잠깐 달아오른 것: 아침에 다시 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Was it a product?</source>
        <translation>의심 가는 제품</translation>
    </message>
    <message>
        <source>A product that may have caused it</source>
        <translation>원인일 수 있는 제품</translation>
    </message>
    <message>
        <source>Corneometer</source>
        <translation>수분 측정기</translation>
    </message>
    <message>
        <source>Corneometer reading</source>
        <translation>수분 측정값</translation>
    </message>
    <message>
        <source>A reading from 0 to 130, if you have the instrument</source>
        <translation>측정기가 있다면 0~130 사이의 값</translation>
    </message>
    <message>
        <source>A corneometer reading is a number from 0 to 130. It is not kept as it stands.</source>
        <translation>수분 측정값은 0에서 130 사이의 숫자예요. 지금 적은 값은 저장하지 않아요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::StepRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>타이머 시작</translation>
    </message>
    <message>
        <source>Start the timer of %1</source>
        <translation>%1 타이머 시작</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>건너뛰기…</translation>
    </message>
    <message>
        <source>Skip %1</source>
        <translation>%1 건너뛰기</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Do %1 after all</source>
        <translation>%1 다시 하기</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>on a small area</source>
        <translation>좁은 부위에</translation>
    </message>
    <message>
        <source>if the skin is calm: check in first</source>
        <translation>피부가 편안하면: 체크인 먼저</translation>
    </message>
    <message>
        <source>put yours on the shelf to tick it</source>
        <translation>선반에 제품을 올리면 체크할 수 있어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TimerCard</name>
    <message>
        <source>On your face: %1</source>
        <translation>지금 하는 중: %1</translation>
    </message>
    <message>
        <source>Time of %1</source>
        <translation>%1 시간</translation>
    </message>
    <message>
        <source>It is &amp;off: tick it</source>
        <translation>뗐어요: 완료(&amp;O)</translation>
    </message>
    <message>
        <source>Stop without a tick</source>
        <translation>체크 없이 멈추기</translation>
    </message>
    <message>
        <source>%1:%2 of %3 minutes</source>
        <translation>%3분 중 %1:%2</translation>
    </message>
    <message>
        <source>Take it off now. %1</source>
        <translation>이제 떼어 내세요. %1</translation>
    </message>
    <message>
        <source>It may come off now.</source>
        <translation>이제 떼어도 돼요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::TodayPage</name>
    <message>
        <source>Your skin was flushed last evening: look again this morning, and check in.</source>
        <translation>어제저녁 피부가 달아올랐어요. 오늘 아침에 다시 보고 체크인해 주세요.</translation>
    </message>
    <message>
        <source>tick %1, %2</source>
        <translation>%1 완료, %2</translation>
    </message>
    <message>
        <source>untick %1, %2</source>
        <translation>%1 완료 취소, %2</translation>
    </message>
    <message>
        <source>take back skipping %1, %2</source>
        <translation>%1 쉼 취소, %2</translation>
    </message>
    <message>
        <source>take back missing %1, %2</source>
        <translation>%1 놓침 취소, %2</translation>
    </message>
    <message>
        <source>Nothing is planned: a pause.</source>
        <translation>쉬는 날이라 계획이 없어요.</translation>
    </message>
    <message>
        <source>Only water, and what the clinic gave you.</source>
        <translation>물로만 씻고 병원에서 준 것만 발라요.</translation>
    </message>
    <message>
        <source>note %1 beside the plan, %2</source>
        <translation>계획에 없던 %1 기록, %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>쉬기</translation>
    </message>
    <message>
        <source>Why not this time?</source>
        <translation>이번에는 왜 쉬나요?</translation>
    </message>
    <message>
        <source>Too tired</source>
        <translation>너무 피곤해서</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>시간이 없어서</translation>
    </message>
    <message>
        <source>The skin feels sensitive</source>
        <translation>피부가 예민해서</translation>
    </message>
    <message>
        <source>Not at home</source>
        <translation>집에 없어서</translation>
    </message>
    <message>
        <source>skip %1, %2</source>
        <translation>%1 쉬기, %2</translation>
    </message>
    <message>
        <source>A pack that exfoliates stays on no longer than its label says.</source>
        <translation>각질팩은 제품에 적힌 시간보다 오래 두지 않아요.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>체크인(&amp;C)</translation>
    </message>
    <message>
        <source>I used something else</source>
        <translation>다른 것을 썼어요</translation>
    </message>
    <message>
        <source>I used something else in the morning</source>
        <translation>아침에 다른 것을 썼어요</translation>
    </message>
    <message>
        <source>I used something else in the evening</source>
        <translation>저녁에 다른 것을 썼어요</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>오늘 밤은 쉬어요</translation>
    </message>
    <message>
        <source>Good to know today</source>
        <translation>오늘 알아 둘 것</translation>
    </message>
    <message>
        <source>Nothing else is on the shelf</source>
        <translation>선반에 다른 제품이 없어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekActions</name>
    <message>
        <source>&amp;Previous week</source>
        <translation>지난주(&amp;P)</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>다음 주(&amp;N)</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>다음 주</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>오늘(&amp;D)</translation>
    </message>
    <message>
        <source>The week of today</source>
        <translation>오늘이 있는 주</translation>
    </message>
    <message>
        <source>&amp;Replan</source>
        <translation>다시 짜기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep week</source>
        <translation>이 주 확정(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the sessions that are proposed</source>
        <translation>제안된 항목을 확정해요</translation>
    </message>
    <message>
        <source>Pin &amp;it here</source>
        <translation>여기 고정하기(&amp;I)</translation>
    </message>
    <message>
        <source>Put it here all the same. The board and the paper go on saying which rule it breaks</source>
        <translation>그래도 여기에 놓아요. 어떤 규칙에 어긋나는지는 화면과 종이에 계속 표시돼요</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>Take it up: the arrows carry it, Enter puts it down</source>
        <translation>들어서 화살표로 옮기고 Enter로 놓아요</translation>
    </message>
    <message>
        <source>Move t&amp;o…</source>
        <translation>날짜 골라 옮기기(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose another day from a list</source>
        <translation>목록에서 다른 날을 골라요</translation>
    </message>
    <message>
        <source>Skip, &amp;because…</source>
        <translation>이유 적고 쉬기(&amp;B)…</translation>
    </message>
    <message>
        <source>Skip it and note why</source>
        <translation>쉬면서 이유를 적어요</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>메모(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on this session</source>
        <translation>이 항목에 메모를 남겨요</translation>
    </message>
    <message>
        <source>Sun, air and t&amp;ime…</source>
        <translation>햇볕·공기·시간(&amp;I)…</translation>
    </message>
    <message>
        <source>Sun, dust, dry rooms and the minutes of this evening</source>
        <translation>이날의 햇볕, 먼지, 실내 습도와 저녁 시간</translation>
    </message>
    <message>
        <source>Show what the best plan would change as things stand now; nothing changes until you keep it</source>
        <translation>지금 상황에서 가장 좋은 계획이라면 무엇이 달라지는지 보기. 확정하기 전에는 바뀌지 않아요</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>그대로 두기(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the week you kept; nothing has changed</source>
        <translation>확정한 계획으로 돌아가기. 아무것도 바뀌지 않았어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekBoard</name>
    <message>
        <source>Week board</source>
        <translation>주간 판</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>Barrier load</source>
        <translation>장벽 부담</translation>
    </message>
    <message>
        <source>ready below the line</source>
        <translation>선 아래면 가능</translation>
    </message>
    <message>
        <source>A column a day, a row a treatment in the order of application. Space ticks, P pins, S skips. M takes a session up: the arrows carry it, Enter puts it down, Escape puts it back.</source>
        <translation>열은 날짜, 행은 바르는 순서대로 놓인 관리예요. 스페이스는 완료, P는 고정, S는 쉬기. M으로 들어서 화살표로 옮기고, Enter로 놓고, Esc로 되돌려요.</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekModel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, 오늘</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>쉬는 날</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>쉼</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>놓침</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>빠짐</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>gentle</source>
        <translation>순하게</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>바르기</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, 고정됨</translation>
    </message>
    <message>
        <source>, if the check-ins stay calm</source>
        <translation>, 피부 상태 기록이 계속 편안하면</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>계획 없음</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>planned, not answered yet</source>
        <translation>계획됨, 아직 확인하지 않음</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>계획됨</translation>
    </message>
    <message>
        <source>in the kept week, left out of this proposal</source>
        <translation>확정한 주에 있지만 이번 제안에서 빠짐</translation>
    </message>
    <message>
        <source>pinned, but held back: something newer closes this day</source>
        <translation>고정했지만 보류됨: 새로 생긴 이유로 이날은 쉬어야 해요</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>일부러 쉼</translation>
    </message>
    <message>
        <source>closed until %1: %2</source>
        <translation>%1부터 가능: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>쉬는 날: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>, against: %1</source>
        <translation>, 어긋나는 규칙: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day of the month</comment>
        <translation>%2(%1)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새로</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>to a day</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <comment>from a day</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>if calm</source>
        <translation>편안하면</translation>
    </message>
    <message>
        <source>proposed, moved here from %1</source>
        <translation>제안, %1에서 옮겨 옴</translation>
    </message>
    <message>
        <source>proposed, new in this week</source>
        <translation>제안, 이번 주에 새로 넣음</translation>
    </message>
    <message>
        <source>in the kept week, moved to %1 in this proposal</source>
        <translation>확정한 계획에는 있고, 이 제안에서는 %1로 옮김</translation>
    </message>
    <message>
        <source>closed: what is done and pinned leaves no room</source>
        <translation>쉬는 날: 이미 했거나 고정한 것 때문에 자리가 없어요</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>옮김</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WeekPage</name>
    <message>
        <source>keep week %1</source>
        <translation>%1 주간 확정</translation>
    </message>
    <message>
        <source>Replan: nothing would change.</source>
        <translation>다시 짜기: 달라지는 것이 없어요.</translation>
    </message>
    <message>
        <source>Replan: %1.</source>
        <translation>다시 짜기: %1.</translation>
    </message>
    <message>
        <source>replan week %1</source>
        <translation>%1 다시 짜기</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>A week that your skin can keep up with</source>
        <translation>내 피부가 따라올 수 있는 한 주</translation>
    </message>
    <message>
        <source>Example: combination skin, third week with an acid toner</source>
        <translation>예시: 복합성 피부, 산 토너 3주 차</translation>
    </message>
    <message>
        <source>Example: sensitive skin, a patch test running, laser toning ahead</source>
        <translation>예시: 민감성 피부, 패치 테스트 중, 레이저 토닝 예정</translation>
    </message>
    <message>
        <source>Example: half a year of experience, retinal and acids</source>
        <translation>예시: 반년 경험, 레티날과 산</translation>
    </message>
    <message>
        <source>Back to the open diary</source>
        <translation>열려 있던 다이어리로</translation>
    </message>
    <message>
        <source>Your diary stays in one file on this computer. Gyeol is a planner, not medical advice.</source>
        <translation>다이어리는 이 컴퓨터의 파일 하나에만 있어요. 결은 계획을 돕는 프로그램이며 의학적 조언이 아니에요.</translation>
    </message>
    <message>
        <source>Gyeol places toners, packs and masks on the evenings that suit them, leaves room for rest, and says why. A few questions lead to your first fortnight; &quot;I don&apos;t know&quot; is always an answer.</source>
        <translation>결은 토너와 팩, 마스크를 알맞은 저녁에 놓고 쉴 틈을 남기며 이유를 알려 줘요. 몇 가지만 답하면 처음 두 주가 정해져요. &apos;잘 모르겠어요&apos;도 답이에요.</translation>
    </message>
    <message>
        <source>&amp;Plan my first fortnight</source>
        <translation>처음 두 주 계획하기(&amp;P)</translation>
    </message>
    <message>
        <source>Begin with an &amp;empty diary</source>
        <translation>빈 일기로 시작(&amp;E)</translation>
    </message>
    <message>
        <source>Or look at a filled example first</source>
        <translation>또는 채워진 예시를 먼저 볼 수 있어요</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WhyDesk</name>
    <message>
        <source>Working out what a session here would mean…</source>
        <translation>여기에 넣으면 어떻게 되는지 살펴보고 있어요…</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>이유 목록</translation>
    </message>
</context>
<context>
    <name>gyeol::ui::Workspace</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
</context>
</TS>
